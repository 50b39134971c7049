// Places in a ranking: what shows that a sentence speaks of them, their units, whom they
// are among, the last place, and growing worse.

package scoring

import "strings"

const rankUnits = "名位"

func isRankUnit(s string) bool { return s == "名" || s == "位" }

func rankWords() []string {
	return []string{"排名", "名次", "位列", "位居", "排位", "名列"}
}

func rankNames() []string {
	return []string{"排名", "名次", "位次", "排位", "考核排名", "综合排名"}
}

func placeWords() []string { return []string{"位次", "名次"} }

// rankSigns show that a sentence speaks of places: 名 counts people too.
func rankSigns() []string {
	return []string{"排名", "名次", "位次", "位列", "排位", "第一名", "第1名", "第二名", "第2名", "前三名", "前3名", "倒数", "前五名", "前5名", "前十名", "前10名"}
}

func rankLeads() []string {
	return []string{"全县排名", "全市排名", "全省排名", "排名", "排在", "排", "位列", "名列"}
}

// isPlaceName tells 全县, 全市排名 before 第1名.
func isPlaceName(s string) bool {
	return len([]rune(s)) <= 8 && containsAny(s, "县", "市", "省", "国", "排名", "全区", "系统") && !containsAny(s, "倒数", "不", "未")
}

const nthWord = "第"

const firstSaid = "前"

const lastWord = "倒数"

// placeJoints join the places of a list; 至 and 到 stand between the ends of a span.
func placeJoints() []string { return []string{"和", "与", "及", "以及"} }

// lastPlaces are names of the first place from the end.
func lastPlaces() []string {
	return []string{"末位", "垫底", "末名", "末尾", "最末", "最后一名", "最后1名", "最后一位", "最后1位", "排名最后", "排位最后", "名次最后", "排在最后", "位列最后", "排最后"}
}

// isLastPlace tells 末位, 全县考核排名末位, 在全市排名中处于末位.
func isLastPlace(s string) bool {
	for _, last := range lastPlaces() {
		rest, ok := strings.CutSuffix(s, last)
		if !ok {
			continue
		}
		for _, tail := range []string{"处于", "居于", "位列", "位居", "列", "居", "排在", "排", "为", "得分", "的", "中", "成绩"} {
			rest = strings.TrimSuffix(rest, tail)
		}
		if rest == "" || oneOf(rest, []string{"考核", "考评", "综合", "年度", "年度考核", "测评"}) || isPlaceName(rest) || len([]rune(rest)) <= 12 && endsInAny(rest, rankWords()) && !containsAny(rest, "不", "未", "非", "无", "避免", "连续") {
			return true
		}
	}
	return false
}

// notAmong say that no place was reached, so that they are the other side of a rank.
func notAmong() []string {
	return []string{"未进入", "未进入前列", "未入围", "未上榜", "没有进入", "未进", "未获名次"}
}

// outOfWords before a rank say that it is not held, enteringWords that it is.
func outOfWords() []string {
	return []string{"非", "并非", "不是", "跌出", "掉出", "退出", "滑出", "落出", "被挤出"}
}

func enteringWords() []string {
	return []string{"进入", "进", "列入", "列为", "列", "被", "入围", "入选", "入", "排名", "排位", "排在", "排", "名次", "位列", "名列", "位居", "居于", "居", "位于", "处于", "属于", "在", "是", "为", "获得", "获", "取得", "得到", "达到", "能", "保持", "维持", "稳定", "守住", "保住", "评为", "落入", "本", "全市", "全县", "全省", "全区", "全国", "全镇", "全系统", "考核", "综合", "年度", "第", "前", "后", "倒数", "末"}
}

// behindPlace and aheadOfPlace compare with a place.
func behindPlace() []string {
	return []string{"低于", "落后", "劣于", "差于", "次于", "后于"}
}

func aheadOfPlace() []string {
	return []string{"高于", "优于", "好于", "超过", "领先", "强于", "超出"}
}

// rankedAmong say which ranking a place is in, inARow that it is held for years.
func rankedAmong() []string {
	return []string{"全国", "全省", "全市", "全县", "全区", "全镇", "全系统", "省级", "市级", "县级"}
}

// amongThem end words that say how many are ranked: 在全市16个区县中.
func amongThem() []string {
	return []string{"中", "之中", "当中", "里", "内"}
}

// rankedBodies are what is ranked.
func rankedBodies() []string {
	return []string{"区县", "县区", "市县", "县", "市", "区", "州", "市州", "旗", "盟", "省", "乡镇", "镇", "乡", "街道", "镇街", "街镇", "单位", "部门", "局", "委办局", "社区", "村", "学校", "医院", "企业", "机构", "地区", "对象", "成员", "科室", "公司"}
}

func inARow() []string { return []string{"连续", "蝉联", "连年", "均在"} }

// fallBackWords say that a rank grows worse.
func fallBackWords() []string {
	return []string{"后退", "退后", "退步", "落后", "后移", "靠后", "往后", "下滑"}
}

// moreOrLess count people, where 升 and 降 speak of a rank.
func moreOrLess() []string { return []string{"少", "多", "缺", "欠", "超"} }
