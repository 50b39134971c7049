package scoring

import (
	"strings"
	"testing"
)

// synonyms are words that say the same wherever a sentence of the corpus has the first of
// them, each line one word and what may stand for it.
const synonyms = `
实际值 实际完成值 实际完成数
实际完成数 实际完成值
未达到 达不到 没有达到
达到 实现 完成
目标值 计划值 计划数 指标值 目标数 目标任务数 年度目标 年度目标值 年度指标值 绩效目标值 预期目标值
计划值 目标值
指标值 目标值
1个百分点 一个百分点
个百分点 百分点
每降低 每下降 每减少 每下滑 每低于目标值
每下降 每降低
每低 每降低 每下降 每减少 每差
每提高 每增加
每超过 每超出 每多
每推迟 每延迟 每晚 每迟 每拖延 每延后 每滞后 每延误 每逾期
每逾期 每超期 每延误 每超时
每晚 每推迟
推迟 延迟 拖延 延误 超期
延迟 推迟 晚
逾期 超期 延误 拖期
延期 逾期
按时 按期 及时
按期 按时
及时 按时 按期
发现 出现
出现 发生
发生 发现 出现
每发生 每出现 每有 每产生 发生
每出现 每发现
得满分 得全分 计满分 给满分 得全部分值 得该项满分
得 计
不得分 不计分 不给分 计0分 得0分 得零分 计零分 0分 零分 不予计分
得0分 不得分
扣完为止 直至扣完 直到扣完为止 扣完该项分为止 扣至0分为止 扣到零分为止 扣完即止 最低得0分 不倒扣
否则 反之
最高 最多
最高得 最多得
最高加 最多加
最高不超过 最多不超过
不少于 不低于
不低于 不少于 ≥
≥ 大于等于 大于或等于 不低于 不小于 不少于 >=
大于等于 ≥ 大于或等于
小于等于 ≤ 小于或等于
≤ <=
不高于 不超过
大于 高于
＞ 高于
小于 低于 < 不到
< 不足
不足 低于 少于
及以上 以上
（含） （包含） (含本数)
（ (
， ,
； ; 。
的， ，
，扣 扣
，不得分 不得分
%- %至 %到 %~ %—
÷ /
* ×
× *
×100% 
按比例 按照比例 按相应比例 按实际比例 按完成比例 按实际完成比例 按完成率 按完成进度 同比例
按完成比例 按完成率
且 并且 同时
或 或者
节约 节省
缺 缺少
1项 一项
1次 一次
1个 一个
3次 三次
1天 一天
10天 十天
90% 90.0%
每个 每1个
每次 每一次 每1次
每项 每一项
每起 每1起
年底前 年末前
2026年12月31日前 年底前
2026年12月31日 2026-12-31 2026.12.31 2026年底 12月31日
2026年6月30日 6月30日 2026年6月底
按时完成 如期完成 在规定时间内完成
按期完成 按计划完成 及时完成
满分10分 分值10分 总分10分 标准分10分 权重10分 指标分值10分
优秀 优
良好 良
较好 比较好
健全 完善
齐全 完整
达到目标值 达标 完成目标 达到目标 完成任务 达到预期 达目标值
超过目标值 超出目标值 高于目标值
未完成 没完成 没有完成 没做完
不得分 均不得分 一律不得分 不能得分 不给予分 没有分 不予赋分
得10分 可得10分 拿10分 给10分
扣1分 扣减1分 扣除1分 减1分 应扣1分 罚1分
扣2分 扣减2分 扣除2分 减2分 应扣2分
扣0.5分 扣减0.5分 减0.5分 应扣0.5分
加1分 加计1分 奖1分 可加1分
的得 得 的，得
的扣 扣 的，扣
每推迟 每延后 每拖后 每滞后
推迟 延后 拖后
否则 不然 其余 其他情况 除此以外
最多 至多 最多不超过
逾期 超期
年底前 年内 12月31日前
未发生 未有
`

// TestSynonyms puts one word for another that says the same in every sentence of the corpus:
// no score may become another one, and no more than one in ten may go for any pair.
func TestSynonyms(t *testing.T) {
	corpus := readCorpus(t)
	for k, line := range strings.Split(strings.TrimSpace(synonyms), "\n") {
		words := strings.Split(line, " ")
		for m, other := range words[1:] {
			n, kept := 0, 0
			for at, c := range corpus {
				if !*everywhere && (at+k+m)%foreignShare != 0 || !strings.Contains(c.sentence, words[0]) || strings.Contains(c.row.Level3+c.row.Target, words[0]) {
					continue
				}
				of, as := swapped(t, c, words[0], other)
				n, kept = n+of, kept+as
			}
			if n > 100 && kept < n-n/10 {
				t.Errorf("%s for %s: only %d of %d scores are kept", other, words[0], kept, n)
			}
		}
	}
}

// swapped counts the scores of a sentence, and those that another word in it leaves as they are.
func swapped(t *testing.T, c chunk, word, other string) (n, kept int) {
	s := strings.ReplaceAll(c.sentence, word, other)
	r, err := Parse(s)
	for _, k := range c.cases {
		if k.want == "none" || strings.Contains(k.actual, word) {
			continue
		}
		n++
		if err != nil {
			continue
		}
		switch got, _, _, _ := answer(r, c.row, k.actual); got {
		case k.want:
			kept++
		case "none":
		default:
			t.Errorf("%s: %s [%s %s %s %s] %s -> %s, was %s", c.place, s, c.row.Type, c.row.Target, c.row.Unit, c.row.Level3, k.actual, got, k.want)
		}
	}
	return n, kept
}
