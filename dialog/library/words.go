package library

import "jixiaobot/validate/form"

// The kinds of units that suggestions are written for.
const (
	education = "教育"
	health    = "卫健"
	traffic   = "交通"
	water     = "水利"
	farming   = "农业农村"
	police    = "公安"
	civil     = "民政"
	labour    = "人社"
	building  = "住建"
	ecology   = "生态环境"
	culture   = "文旅"
	market    = "市场监管"
	emergency = "应急"
	justice   = "司法"
	archives  = "档案"
	finance   = "财政"
	service   = "政务服务"
	township  = "乡镇"
)

// The words of the usual sentences of 评（扣）分标准.
const (
	share        = "按比例"
	allOrNothing = "达标得满分"
	tiers        = "分档"
	satisfied    = "满意度分档"
	byEffect     = "效果分级"
	perDelay     = "逾期扣分"
	perOverrun   = "超支扣分"
	perEvent     = "每次扣分"
)

// bestGrade is the grade that 效果分级 gives full marks for.
const bestGrade = "效果明显"

// kindWords are the words in a 部门（单位）名称 that tell its kind. Those without a kind
// are there to hide shorter ones: 人民政府 is not 民政, 公安县 is a county, 文化路 a
// street, and 工商联 no market office.
func kindWords() []kindWord {
	return []kindWord{
		{"", []string{"人民政府", "人民政协", "公安县", "文化路", "教育路", "体育路", "水利路", "财政路", "交通路", "公路街道", "民政路", "工商联", "工商业联合会", "住房公积金"}},
		{education, []string{"教育", "教体", "学校", "中学", "小学", "幼儿园", "教师", "职中", "高中", "初中"}},
		{health, []string{"卫生健康", "卫健", "卫生局", "卫生院", "卫生监督", "医院", "疾病预防", "疾控", "妇幼", "血站", "急救中心"}},
		{traffic, []string{"交通运输", "交通局", "交通建设", "公路", "农村公路", "道路运输", "运管", "海事", "航道"}},
		{water, []string{"水利", "水务", "水库", "水电", "河湖", "灌区", "供水", "自来水", "水土保持"}},
		{farming, []string{"农业", "农村", "农产品", "畜牧", "农机", "乡村振兴", "农经", "动物疫病", "动物疾病", "动物卫生", "种子", "植保"}},
		{police, []string{"公安", "派出所", "交通警察", "交警", "看守所", "拘留所"}},
		{civil, []string{"民政", "养老", "敬老院", "福利院", "救助", "殡葬", "社会福利"}},
		{labour, []string{"人力资源", "人社", "就业", "社会保险", "养老保险", "社保", "劳动"}},
		{building, []string{"住房", "住建", "城乡建设", "城市建设", "城市管理", "城管", "环境卫生", "环卫", "市政工程", "市政公用", "市政设施", "工程质量", "房产", "园林"}},
		{ecology, []string{"生态环境", "环境保护", "环保", "环境监测"}},
		{culture, []string{"文化", "文旅", "旅游", "广电", "广播", "体育", "文物", "博物馆", "图书馆", "纪念馆"}},
		{market, []string{"市场监督", "市场监管", "市监", "工商", "质量监督", "食品药品", "计量"}},
		{emergency, []string{"应急", "消防", "安全生产", "防灾", "救援"}},
		{justice, []string{"司法", "法律援助", "公证", "普法"}},
		{archives, []string{"档案"}},
		{finance, []string{"财政", "国库", "预算", "非税"}},
		{service, []string{"政务服务", "政务中心", "行政审批", "便民服务", "公共资源交易"}},
		{township, []string{"镇人民政府", "乡人民政府", "镇政府", "乡政府", "民族乡", "街道办", "街道党工委", "乡党委", "镇党委"}},
	}
}

// every lists the suggestions of all 二级指标 in the order of the taxonomy.
func every() []Suggestion {
	var out []Suggestion
	for _, one := range form.Level1s() {
		for _, two := range form.Level2s(one) {
			out = append(out, of(two)...)
		}
	}
	return out
}

// of lists the suggestions of one 二级指标; nil for any other word.
func of(level2 string) []Suggestion {
	var list []Suggestion
	switch level2 {
	case "数量指标":
		list = quantity()
	case "质量指标":
		list = quality()
	case form.Timeliness:
		list = timeliness()
	case "经济效益指标":
		list = economicBenefit()
	case "社会效益指标":
		list = socialBenefit()
	case "生态效益指标":
		list = ecologicalBenefit()
	case "可持续影响指标":
		list = lastingEffect()
	case "服务对象满意度指标":
		list = satisfaction()
	case "经济成本指标":
		list = economicCost()
	case "社会成本指标":
		list = socialCost()
	case "生态环境成本指标":
		list = ecologicalCost()
	}
	for i := range list {
		list[i].Level2 = level2
	}
	return list
}

func quantity() []Suggestion {
	return []Suggestion{
		atLeast("项", "完成重点工作任务数", share, "列入单位年度工作要点并已办结销号的任务总数，以督查台账为准。"),
		atLeast("次", "组织业务培训次数", share, "由本单位主办的业务培训场次，以培训通知和签到表为准。"),
		atLeast("次", "开展监督检查次数", share, "按年度计划到现场检查的次数，以留存的检查记录为准。"),
		atLeast("件", "办理建议提案件数", share, "年内承办并书面答复的人大代表建议和政协委员提案总数。"),
		atLeast("条", "公开政务信息条数", share, "在政府网站和政务新媒体原创发布的信息总数，转载的不计。"),
		atMost("人", "财政供养在编人数", allOrNothing, "年末由财政负担工资的实有人员，与核定编制数比较。"),
		atLeast("个", "新增公办学位数", share, "当年新建、改扩建公办学校和幼儿园后可多招收的学生名额。", education),
		atLeast("人次", "资助困难学生人次", share, "领取助学金、免费教科书等资助的学生，按学期分别累计。", education),
		atLeast("人", "家庭医生签约人数", share, "年末仍在服务期内的签约居民，以签约系统登记为准。", health),
		atLeast("公里", "养护农村公路里程", share, "纳入日常养护计划并完成养护的县道、乡道、村道总长度。", traffic),
		atLeast("处", "维修水利工程处数", share, "当年完工验收的水库、渠道、山塘等维修工程，同一工程不重复计。", water),
		atLeast("亩", "建成高标准农田面积", share, "当年通过县级验收并上图入库的高标准农田面积。", farming),
		atLeast("万亩", "粮食播种面积", share, "全年各季粮食作物实际播种面积之和，以统计部门数据为准。", farming, township),
		atLeast("场", "开展反诈宣传场次", share, "进社区、学校、企业集中开展的防范电信网络诈骗宣传活动总数。", police),
		atLeast("人次", "探访困难老人人次", share, "对独居、空巢、留守等老年人上门或电话探访的累计数，以探访记录为准。", civil),
		atLeast("人", "城镇新增就业人数", share, "当年城镇累计新就业人员减去自然减员后的人数。", labour),
		atLeast("户", "改造老旧小区户数", share, "列入当年计划并完工的老旧小区内受益住户总数。", building),
		atLeast("个", "环境监测点位数", share, "按方案布设并正常出具数据的空气、水、土壤监测点总数。", ecology),
		atLeast("场", "送戏下乡演出场次", share, "到乡镇、村和社区免费演出的场次，以演出回执为准。", culture),
		atLeast("批次", "食品抽样检验批次", share, "按年度抽检计划完成抽样并出具报告的食品批次总数。", market),
		atLeast("次", "组织应急演练次数", share, "有方案、有记录、有评估的防汛、防火、生产安全等演练总数。", emergency),
		atLeast("件", "办理法律援助案件数", share, "受理并指派律师或法律工作者承办的民事、刑事援助案件总数。", justice),
		atLeast("卷", "馆藏档案数字化卷数", share, "完成扫描、著录、质检并挂接入库的馆藏纸质档案数量。", archives),
		atLeast("个", "预算绩效评价项目数", share, "由财政部门组织评价并出具报告的项目和部门整体支出总数。", finance),
		atLeast("万件", "窗口办理业务件数", share, "政务大厅各窗口全年受理并办结的业务总量，以系统登记为准。", service),
		atLeast("项", "进驻大厅事项数", share, "在政务大厅可以直接受理的依申请事项总数，按事项清单统计。", service),
		atLeast("户", "走访困难群众户数", share, "由干部入户慰问或核实情况的困难家庭，同一户年内只计一次。", township),
	}
}

func quality() []Suggestion {
	return []Suggestion{
		atLeast("%", "重点工作任务完成率", share, "按要求办结的年度重点任务占下达任务总数的比例。"),
		exactly("%", "专项资金合规使用率", allOrNothing, "经审计或检查未发现违规的支出占专项资金总支出的比例。"),
		exactly("%", "项目验收合格率", allOrNothing, "一次验收通过的项目占当年申请验收项目总数的比例。"),
		atLeast("%", "培训考核合格率", share, "考核成绩达到合格线的学员占参加培训人员总数的比例。"),
		exactly("次", "公文办理差错次数", perEvent, "被上级退回、更正或通报的文件累计次数，以通报和退文记录为准。"),
		exactly("%", "建议提案办复率", share, "按规定程序书面答复的建议提案占承办总数的比例。"),
		atLeast("%", "义务教育巩固率", share, "初中毕业学生占该年级入学时学生的比例，转入转出按规定折算。", education),
		atLeast("%", "教师培训合格率", share, "完成规定学时且考核通过的教师占应参训教师总数的比例。", education),
		atLeast("%", "慢病患者规范管理率", share, "按服务规范完成随访的高血压、糖尿病患者占在管患者的比例。", health),
		atLeast("%", "农村公路优良路率", tiers, "技术状况评为优和良的里程占农村公路总里程的比例。", traffic),
		atLeast("%", "饮用水水质达标率", share, "检测合格的农村供水水样占全部送检水样的比例。", water),
		atLeast("%", "农产品抽检合格率", share, "质量安全监测合格的农产品样品占抽检样品总数的比例。", farming),
		atLeast("%", "执法案卷合格率", share, "法制部门评查为合格以上的执法案卷占抽查案卷的比例。", police),
		exactly("%", "救助对象认定准确率", share, "复核后符合条件的救助对象占抽查对象总数的比例。", civil),
		atLeast("%", "劳动争议调解成功率", share, "以调解方式结案的劳动人事争议占同期结案总数的比例。", labour),
		atLeast("%", "生活垃圾无害化率", share, "经焚烧、填埋等无害化方式处理的垃圾占清运总量的比例。", building),
		atLeast("%", "监测数据有效率", share, "经质控审核有效的监测数据占应获取数据总数的比例。", ecology),
		exactly("起", "文物安全责任事故数", perEvent, "因管理不到位造成文物被盗、失火、损毁的事件总数。", culture),
		atLeast("%", "食品抽检处置率", share, "完成核查处置的不合格食品占抽检发现不合格食品的比例。", market),
		atLeast("%", "重大隐患整改率", share, "整改到位并复查销号的重大事故隐患占排查发现总数的比例。", emergency),
		atLeast("%", "法律援助案卷合格率", share, "质量评查为合格以上的案卷占抽查结案案卷的比例。", justice),
		exactly("%", "档案保管完好率", share, "年末无霉变、虫蛀、丢失的档案占馆藏总量的比例，以清查结果为准。", archives),
		atLeast("%", "绩效目标审核通过率", share, "审核后符合编报要求的绩效目标占各单位报送总数的比例。", finance),
		atLeast("%", "服务窗口规范率", share, "着装、标识、流程检查均合格的窗口占大厅窗口总数的比例。", service),
		atLeast("%", "矛盾纠纷化解率", share, "调解成功的矛盾纠纷占辖区排查和受理总数的比例。", township, justice),
	}
}

func timeliness() []Suggestion {
	return []Suggestion{
		dated("年度工作完成时间", "全部年度任务办结并完成总结上报的最后日期。"),
		dated("预决算公开时间", "部门预算、决算在政府网站向社会公布的日期，以页面发布时间为准。"),
		dated("专项资金支付时间", "当年专项资金按合同和进度拨付到位的最后日期。"),
		atLeast("%", "项目按期完工率", share, "在合同工期内完工的项目占当年应完工项目总数的比例。"),
		exactly("%", "信访件按期办结率", share, "在规定期限内答复办结的信访事项占受理总数的比例。"),
		atMost("工作日", "公文平均办理时长", allOrNothing, "从收文登记到办结归档所用工作日的平均值。"),
		dated("校舍交付使用时间", "新建或维修校舍通过验收并移交学校使用的日期。", education),
		dated("学生资助发放时间", "各学段资助金全部打入学生或监护人账户的最后日期。", education),
		exactly("%", "传染病及时报告率", share, "在法定时限内网络直报的传染病例占报告病例总数的比例。", health),
		atMost("小时", "公路抢通平均时长", share, "从接到阻断报告到恢复通行所用时间的平均值。", traffic),
		dated("汛前维修完成时间", "列入度汛计划的堤坝、闸门、渠道等维修全部完工的日期。", water),
		dated("惠农补贴发放时间", "耕地地力保护等补贴通过一卡通发到农户的最后日期。", farming, finance),
		atMost("分钟", "接警平均到场时间", share, "从指挥中心派警到民警到达现场所用时间的平均值。", police),
		exactly("%", "救助金按月发放率", share, "在当月规定日期前发到账户的救助金笔数占应发笔数的比例。", civil),
		exactly("%", "养老金按时发放率", share, "在规定发放日足额到账的待遇人次占应发人次的比例。", labour),
		dated("改造工程竣工时间", "当年安排的改造工程全部通过竣工验收的日期。", building),
		exactly("%", "环境投诉按期办结率", share, "在规定期限内查处并反馈的环境投诉占受理总数的比例。", ecology),
		atLeast("%", "文体活动按期举办率", share, "按年度计划日期举办的文化体育活动占计划场次的比例。", culture),
		exactly("%", "消费投诉按时办结率", share, "在法定期限内处理完毕的投诉举报占受理总数的比例。", market),
		exactly("%", "突发事件及时上报率", share, "在规定时限内上报的突发事件信息占应报信息总数的比例。", emergency),
		atMost("工作日", "法援申请审查时长", allOrNothing, "从收到援助申请到作出决定所用工作日的平均值。", justice),
		dated("到期档案进馆时间", "当年应移交的到期档案全部接收进馆的最后日期。", archives),
		dated("部门预算批复时间", "向各预算单位批复全部部门预算的最后日期，以文件印发日期为准。", finance),
		exactly("%", "审批事项按时办结率", share, "在承诺时限内办结的审批服务事项占受理总数的比例。", service),
		dated("民生实事完成时间", "当年向群众承诺的民生实事项目全部完工的最后日期。", township),
	}
}
