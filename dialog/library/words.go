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

// kindWords are the words in a 部门（单位）名称 that tell its kind. A word without a
// kind is there to hide a shorter one: 公安县 is a county, 文化路 a street.
func kindWords() []kindWord {
	return []kindWord{
		{"", []string{"公安县", "文化路", "教育路", "体育路", "水利路", "财政路", "交通路", "公路街道", "民政路"}},
		{education, []string{"教育", "教体", "学校", "中学", "小学", "幼儿园", "教师", "职中", "高中", "初中"}},
		{health, []string{"卫生健康", "卫健", "卫生局", "卫生院", "卫生监督", "医院", "疾病预防", "疾控", "妇幼", "血站", "急救"}},
		{traffic, []string{"交通运输", "交通局", "交通建设", "公路", "道路运输", "运管", "海事", "航道"}},
		{water, []string{"水利", "水务", "水库", "水电", "河湖", "灌区", "供水", "水土保持"}},
		{farming, []string{"农业", "农村", "畜牧", "农机", "乡村振兴", "农经", "动物疫病", "动物疾病", "种子", "植保"}},
		{police, []string{"公安", "派出所", "交通警察", "交警", "看守所", "拘留所"}},
		{civil, []string{"民政", "养老", "敬老院", "福利院", "救助", "殡葬", "社会福利"}},
		{labour, []string{"人力资源", "人社", "就业", "社会保险", "社保", "劳动"}},
		{building, []string{"住房", "住建", "城乡建设", "城市建设", "城市管理", "城管", "环境卫生", "环卫", "市政", "房产", "园林"}},
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
		atLeast("人", "低保和特困保障人数", share, "年末在册并按月领取补助的低保对象和特困人员总数。", civil),
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
		atLeast("%", "刑事案件破案率", share, "当年侦破的刑事案件占同期立案总数的比例，以警务系统为准。", police),
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

func economicBenefit() []Suggestion {
	return []Suggestion{
		atLeast("万元", "争取上级资金金额", share, "当年上级下达到本单位或本行业的补助资金总额，以下达文件为准。"),
		atLeast("万元", "节约财政资金金额", share, "通过采购、评审、压减开支比预算少花的资金，以决算数核对。"),
		atLeast("%", "政府采购资金节约率", share, "采购预算减去中标金额后的差额占采购预算的比例。"),
		graded("促进地方经济发展", "通过履职带动投资、就业和消费的情况，结合统计数据和调研评判。"),
		graded("减轻家庭教育负担", "资助和免费政策使学生家庭少支出费用的情况，抽样入户了解。", education),
		graded("减轻患者就医负担", "集中采购、分级诊疗等使患者少花钱的情况，对比次均费用评判。", health),
		graded("降低群众出行成本", "道路和客运改善后群众节省时间、车费的情况，抽样调查评判。", traffic),
		atLeast("吨", "改善灌溉增产粮食", share, "新增和改善灌溉面积乘以单位面积增产量，以农业部门测产为准。", water),
		atLeast("%", "村集体收入增长率", share, "各村集体经济收入比上年增加的部分占上年收入的比例。", farming, township),
		atLeast("%", "农业总产值增长率", share, "农林牧渔业总产值按可比价格计算的年度增幅，以统计公报为准。", farming),
		atLeast("万元", "追回涉案资金金额", share, "侦办诈骗、盗窃等案件后返还受害群众和企业的钱款总额。", police),
		graded("减轻困难家庭负担", "救助和补贴使困难家庭基本开支得到缓解的情况，入户核实。", civil),
		atLeast("万元", "追发劳动者工资金额", share, "经劳动监察和仲裁为劳动者追回的欠薪总额，以结案材料为准。", labour),
		atLeast("%", "建筑业产值增长率", share, "资质以上建筑企业总产值比上年增加的比例，以统计数据为准。", building),
		graded("推动绿色产业发展", "环评服务和治污支持带动企业转型增效的情况，走访企业评判。", ecology),
		atLeast("%", "旅游收入增长率", share, "接待游客所得综合收入比上年增加的比例，以文旅统计为准。", culture),
		atLeast("万元", "挽回消费者损失金额", share, "调解消费纠纷后退赔给消费者的款项总额，以投诉平台记录为准。", market),
		graded("减少灾害经济损失", "预警、转移和抢险及时，使财产少受损失的情况，结合灾情评判。", emergency),
		atLeast("万元", "法律援助挽损金额", share, "受援人通过援助案件取得或避免损失的款项总额，以裁判文书为准。", justice),
		graded("档案利用服务发展", "为项目建设、企业和产权办理提供查档凭证所起的作用，回访评判。", archives),
		atLeast("%", "公共预算收入增长率", share, "一般公共预算收入比上年同口径增加的比例，以决算数为准。", finance),
		atLeast("万元", "交易节约资金金额", share, "公共资源交易中最高限价与成交价的差额累计数。", service),
	}
}

func socialBenefit() []Suggestion {
	return []Suggestion{
		graded("保障单位正常运转", "人员、办公和业务经费落实后各项工作有序开展的情况，年终评议。"),
		graded("提高行业服务水平", "服务流程、态度和效果比上年改进的情况，结合投诉和走访评判。"),
		graded("政策知晓面扩大", "宣传后服务对象了解相关政策的情况，通过问卷和座谈评判。"),
		exactly("起", "责任安全事故起数", perEvent, "本单位负有管理责任的生产、交通、消防等事故总数。"),
		graded("促进教育公平", "城乡、校际办学条件和师资差距缩小的情况，结合监测结果评判。", education),
		graded("提升群众健康水平", "常见病防治、健康知识普及给居民健康带来的变化，结合监测数据评判。", health),
		graded("改善群众出行条件", "道路通达、客运班次和行车安全得到改善的情况，走访沿线群众评判。", traffic),
		atLeast("万人", "供水保障受益人数", share, "水质、水量达到规定标准的供水工程所覆盖的常住人口。", water),
		graded("带动农民增收", "产业扶持、技术推广使农户收入提高的情况，抽样入户评判。", farming),
		graded("增强群众安全感", "治安防控和打击犯罪后群众安全感受的变化，以民意调查为依据。", police),
		graded("兜牢基本生活底线", "特困、低保、流浪等人员应保尽保的情况，随机抽查核实。", civil),
		atMost("%", "城镇调查失业率", allOrNothing, "失业人口占城镇劳动力人口的比例，以统计部门调查数据为准。", labour),
		graded("改善城乡居住条件", "住房安全、小区环境和配套设施改进的情况，入户走访评判。", building),
		graded("公众环保意识提高", "宣传和公众参与后居民节约、分类、低碳习惯的变化，问卷评判。", ecology),
		atLeast("万人次", "文化场馆服务人次", share, "图书馆、文化馆、博物馆等免费开放期间接待读者观众的总量。", culture),
		graded("优化市场消费环境", "市场秩序、价格和质量监管使消费更放心的情况，结合投诉量评判。", market),
		graded("提高防灾避险能力", "群众掌握避险知识、按预警及时转移的情况，结合演练和实战评判。", emergency),
		graded("增强群众法治观念", "普法和公共法律服务后群众遇事找法的情况，问卷和走访评判。", justice),
		atLeast("人次", "查阅档案服务人次", share, "到馆和网上申请并得到档案查阅结果的人次，以利用登记为准。", archives),
		graded("保障重点民生支出", "教育、医疗、社保等民生资金足额到位的情况，对照预算评判。", finance),
		graded("方便群众企业办事", "减材料、减环节、少跑动给群众和企业带来的便利，回访评判。", service),
		graded("维护辖区和谐稳定", "纠纷调处、治安巡防、信访化解后辖区社会秩序的情况，年终评议。", township),
	}
}

func ecologicalBenefit() []Suggestion {
	return []Suggestion{
		graded("推进节约型机关建设", "办公节水、节电、节纸和垃圾分类制度执行的成效，现场检查评判。"),
		graded("带动绿色低碳生活", "干部职工和服务对象践行绿色出行、光盘行动的情况，日常巡查评判。"),
		atLeast("%", "公文无纸化流转率", share, "通过办公系统流转、不再印发纸质件的公文占公文总数的比例。"),
		graded("改善工作场所环境", "院落绿化、卫生保洁和控烟措施落实后的环境变化，现场查看评判。"),
		graded("建设绿色校园", "校园绿化、节能改造和生态文明课程落实的成效，实地查看评判。", education),
		exactly("%", "医疗废物规范处置率", share, "按规定分类收集并交有资质单位处理的医疗废物占产生总量的比例。", health),
		atLeast("公里", "公路绿化里程", share, "当年新栽和补植行道树并成活的公路长度，以验收资料为准。", traffic),
		atLeast("平方公里", "水土流失治理面积", share, "当年采取工程、植物和耕作措施治理并验收的面积。", water),
		graded("改善河湖水生态", "清淤、护岸、保洁后河湖水质和岸线的变化，结合断面监测评判。", water),
		atLeast("%", "畜禽粪污综合利用率", share, "还田、制肥、制气等利用的粪污占畜禽养殖产生总量的比例。", farming),
		atLeast("%", "秸秆综合利用率", share, "还田、饲料、燃料等方式利用的秸秆占可收集总量的比例。", farming, township),
		graded("打击破坏生态犯罪", "查处非法捕捞、盗伐、污染等案件产生的震慑作用，结合发案情况评判。", police),
		graded("推行绿色文明殡葬", "节地安葬、鲜花祭扫等新风普及的情况，结合公墓数据评判。", civil),
		atLeast("%", "污水集中处理率", share, "进厂处理达标的城镇生活污水占排放总量的比例。", building),
		atLeast("%", "空气质量优良率", tiers, "空气质量为优和良的天数占有效监测天数的比例。", ecology),
		atLeast("%", "地表水断面达标率", share, "水质达到考核类别的断面占全部考核断面的比例。", ecology),
		graded("保护景区自然环境", "景区游客容量管控、垃圾清运和植被保护的成效，实地查看评判。", culture),
		graded("遏制商品过度包装", "检查执法后生产和销售环节包装减量的情况，抽查商品评判。", market),
		graded("降低森林火灾损害", "防火巡护和火源管控使林木植被少受损失的情况，结合火情评判。", emergency),
		graded("强化生态法治保障", "生态环保法规宣传和行政执法监督产生的作用，结合案件评查评判。", justice),
		graded("支持生态环保投入", "污染防治、生态修复资金足额安排并及时拨付的情况，对照预算评判。", finance),
		atLeast("%", "网上办理事项比率", share, "全程在线办结、免去往返奔波的业务量占业务总量的比例。", service),
		graded("改善村庄人居环境", "厕所改造、垃圾清运、污水治理后村容村貌的变化，逐村查看评判。", township),
	}
}

func lastingEffect() []Suggestion {
	return []Suggestion{
		graded("健全内部管理制度", "财务、资产、合同等制度修订并长期执行的情况，查阅制度和记录评判。"),
		graded("提升干部履职能力", "学习培训和岗位锻炼对干部队伍长远发展的作用，结合考核评判。"),
		graded("建立长效工作机制", "行之有效的做法形成制度并持续发挥作用的情况，年终评议。"),
		graded("信息化持续支撑业务", "业务系统稳定运行、数据共享对今后工作的支撑，结合使用记录评判。"),
		graded("教育质量持续提升", "课程改革、师资建设对学生长远发展的影响，结合质量监测评判。", education),
		graded("完善基层医疗体系", "县乡村医疗机构人才、设备和协作机制巩固的情况，实地查看评判。", health),
		graded("延长道路使用寿命", "预防性养护和治超使路况长期保持良好的作用，结合路况检测评判。", traffic),
		graded("保障工程长久运行", "管护主体、人员、经费落实后水利设施持续发挥作用的情况，抽查评判。", water),
		graded("推动农业持续发展", "良种良法、经营主体培育对产业长远发展的影响，走访主体评判。", farming),
		graded("完善治安防控体系", "巡防、视频、群防群治机制长期发挥作用的情况，结合警情变化评判。", police),
		graded("完善养老服务体系", "居家、社区、机构养老设施和队伍持续运营的情况，实地查看评判。", civil),
		graded("提高劳动者技能", "职业培训对劳动者稳定就业、长期增收的影响，回访参训人员评判。", labour),
		graded("提升城市长远品质", "市政设施更新和精细管理对城市今后运行的作用，实地查看评判。", building),
		graded("环境质量稳中向好", "污染源管控和监管机制对环境长期改善的作用，结合历年数据评判。", ecology),
		graded("传承优秀传统文化", "文物、非遗保护和人才培养对文化延续的作用，专家评议。", culture),
		graded("维护公平竞争秩序", "信用监管和公平竞争审查对市场长期健康的作用，走访企业评判。", market),
		graded("完善应急管理体系", "预案、队伍、物资储备对今后处置突发事件的支撑，结合演练评判。", emergency),
		graded("推进法治政府建设", "合法性审查和执法监督对依法行政的长期作用，结合复议诉讼评判。", justice),
		graded("档案资源永续利用", "库房条件、数字备份对档案长期安全可用的保障，实地检查评判。", archives),
		graded("增强财政可持续性", "收支平衡、债务管控对财政长期稳健运行的作用，结合决算评判。", finance),
		graded("推进政务服务便利化", "一件事联办、数据共享等改革持续见效的情况，回访办事人评判。", service),
		graded("提升基层治理水平", "网格管理、村民自治机制长期运行的成效，走访村组评判。", township),
	}
}

func satisfaction() []Suggestion {
	return []Suggestion{
		rated("服务对象满意度", "问卷中选择满意和基本满意的服务对象占有效问卷的比例。"),
		rated("群众满意度", "随机抽取辖区居民调查，回答满意和基本满意的人数占受访人数的比例。"),
		rated("企业满意度", "走访和问卷中表示满意的企业数占受访企业总数的比例。"),
		rated("干部职工满意度", "年末无记名测评中表示满意的本单位职工占参评职工的比例。"),
		rated("基层单位满意度", "下属和对口单位测评中表示满意的份数占收回测评表的比例。"),
		rated("学生家长满意度", "按学校抽样问卷，表示满意的学生和家长占有效答卷的比例。", education),
		rated("教师满意度", "在岗教师无记名问卷中表示满意的人数占答卷人数的比例。", education),
		rated("就诊患者满意度", "门诊和出院患者随访中表示满意的人次占成功随访人次的比例。", health),
		rated("沿线群众满意度", "对公路沿线居民和过往司机调查，表示满意的人数占受访人数的比例。", traffic),
		rated("用水户满意度", "对供水和灌溉受益户入户调查，表示满意的户数占受访户数的比例。", water),
		rated("受益农户满意度", "对项目区和补贴农户抽查，表示满意的户数占受访户数的比例。", farming),
		rated("报警群众满意度", "对报警人电话回访，表示满意的人数占接受回访人数的比例。", police),
		rated("救助对象满意度", "对低保、特困等家庭入户回访，表示满意的户数占回访户数的比例。", civil),
		rated("参保群众满意度", "经办大厅评价器和电话回访中满意的人次占评价总人次的比例。", labour),
		rated("小区居民满意度", "对改造小区和物业服务范围内住户调查，满意户数占受访户数的比例。", building),
		rated("公众环境满意度", "居民环境质量问卷中表示满意的份数占有效问卷的比例。", ecology),
		rated("观众游客满意度", "在场馆、演出和景区现场发放问卷，满意份数占有效问卷的比例。", culture),
		rated("消费者满意度", "对投诉人和市场内消费者回访，满意人数占接受回访人数的比例。", market),
		rated("受灾群众满意度", "对转移安置和受助家庭回访，表示满意的户数占回访户数的比例。", emergency),
		rated("受援人满意度", "对结案的法律援助受援人回访，满意人数占接受回访人数的比例。", justice),
		rated("查档群众满意度", "查档窗口意见表中表示满意的份数占收回总份数的比例。", archives),
		rated("预算单位满意度", "向各预算单位发放测评表，表示满意的份数占收回总份数的比例。", finance),
		rated("办事群众满意度", "好差评系统中评价为满意及以上的次数占评价总次数的比例。", service),
		rated("辖区居民满意度", "各村和社区按户抽样调查，表示满意的户数占受访户数的比例。", township),
	}
}

func economicCost() []Suggestion {
	return []Suggestion{
		atMost("万元", "整体支出预算成本", perOverrun, "全年基本支出和项目支出的决算合计，与批复的预算比较。"),
		atMost("万元", "项目支出成本", perOverrun, "列入部门预算的专项业务实际开支合计，以财务账为准。"),
		atMost("万元", "基本支出成本", perOverrun, "人员经费和日常公用经费实际开支合计，不含项目开支。"),
		atMost("万元", "三公经费支出", perOverrun, "公务接待、公务用车和因公出国（境）三项实际开支合计。"),
		atMost("万元", "公务接待费支出", perOverrun, "按国内公务接待标准列支的全年费用，以决算科目为准。"),
		atMost("元", "人均公用经费", perOverrun, "日常公用经费决算数除以年末实有在职人数。"),
		atMost("元", "生均运行成本", perOverrun, "学校全年运转经费除以学年初在校学生人数。", education),
		atMost("元", "人均公共卫生成本", perOverrun, "基本公共卫生服务经费实际支出除以服务常住人口。", health),
		atMost("万元", "每公里养护成本", perOverrun, "日常养护和小修费用除以列养公路里程。", traffic),
		atMost("万元", "水利工程维护成本", perOverrun, "水库、渠道、泵站等维修养护的全年实际费用，以结算审核数为准。", water),
		atMost("元", "每亩农田建设成本", perOverrun, "高标准农田项目财政投入除以验收面积。", farming),
		atMost("万元", "办案业务经费支出", perOverrun, "侦查、勘验、押解等办案业务实际列支的费用合计。", police),
		atMost("元", "低保月人均补助额", allOrNothing, "全年发放的低保金除以累计保障人次，与批准的补差水平比较。", civil),
		atMost("元", "人均技能培训成本", perOverrun, "职业培训补贴支出除以取得合格证书的人数。", labour),
		atMost("万元", "每户小区改造成本", perOverrun, "老旧小区改造结算造价除以受益住户数。", building),
		atMost("万元", "环境监测运行成本", perOverrun, "监测站点运维、采样、检测的全年实际费用合计。", ecology),
		atMost("万元", "每场活动平均成本", perOverrun, "文艺演出和群众活动的总支出除以实际举办场次。", culture),
		atMost("元", "每批次抽检成本", perOverrun, "购样和检验费用合计除以完成的抽检批次。", market),
		atMost("万元", "应急物资储备成本", perOverrun, "采购、轮换、保管救灾和抢险物资的全年费用合计。", emergency),
		atMost("元", "法援案件平均补贴", perOverrun, "法律援助补贴支出除以当年结案件数。", justice),
		atMost("元", "每卷档案加工成本", perOverrun, "档案整理和扫描外包费用除以验收合格的卷数。", archives),
		atMost("万元", "委托评审评价成本", perOverrun, "聘请中介机构开展投资评审、绩效评价的服务费合计。", finance),
		atMost("万元", "大厅运行维护成本", perOverrun, "政务大厅水电、物业、设备和系统维护的全年费用合计。", service),
		atMost("万元", "村级运转补助支出", perOverrun, "拨付各村和社区的办公、报酬、公共服务经费合计。", township),
	}
}

func socialCost() []Suggestion {
	return []Suggestion{
		atMost("件", "有效投诉件数", share, "经核实属于本单位责任的群众和企业投诉总数，同一事由不重复计。"),
		atMost("次", "对基层检查考核次数", allOrNothing, "列入年度计划并实际到基层开展的督查、检查、考核总数。"),
		atMost("份", "印发文件简报数", allOrNothing, "年内印发给基层的普发性文件和简报总数，与压减目标比较。"),
		exactly("起", "群体性事件起数", perEvent, "因本单位决策或工作方式不当引发的集体上访、聚集事件总数。"),
		exactly("次", "负面舆情次数", perEvent, "经核实由本单位工作失误引起并造成不良影响的舆情事件总数。"),
		atMost("次", "社会事务进校园次数", allOrNothing, "经批准安排学校配合的非教学类检查、评比、活动总数。", education),
		exactly("起", "医疗责任事故起数", perEvent, "经鉴定由医疗机构负主要以上责任的事故总数。", health),
		atMost("天", "占道施工平均天数", allOrNothing, "养护和建设工程封闭或半封闭车道影响通行天数的平均值。", traffic),
		atMost("小时", "计划停水平均时长", allOrNothing, "因检修和施工停水，每次从停水到恢复供水的平均时间。", water),
		atMost("起", "土地流转纠纷起数", share, "因承包、流转和征收补偿引发并登记受理的纠纷总数。", farming),
		exactly("起", "执法过错案件起数", perEvent, "经复议、诉讼或督察认定存在过错的执法案件总数。", police),
		exactly("起", "应救未救事件起数", perEvent, "符合条件却未及时得到救助并经核实的个案总数。", civil),
		atMost("件", "欠薪投诉件数", share, "劳动监察登记立案的拖欠工资投诉总数，按立案编号统计。", labour),
		atMost("件", "施工扰民投诉件数", share, "热线和平台转办并核实的噪声、扬尘、占道等施工投诉总数。", building),
		atMost("件", "重复环境信访件数", share, "同一污染问题办结后再次反映并经核实的信访总数。", ecology),
		exactly("起", "活动安全事故起数", perEvent, "大型文体活动和景区经营中发生人员伤亡的责任事件总数。", culture),
		atMost("次", "入企检查平均次数", allOrNothing, "全年涉企现场检查总次数除以被检查经营主体数。", market),
		exactly("人", "生产安全事故死亡数", perEvent, "辖区内经认定的生产安全责任事故造成的死亡人员总数。", emergency),
		exactly("件", "行政复议纠错件数", perEvent, "因本单位承办的行政行为违法或不当被撤销、变更的案件总数。", justice),
		exactly("起", "档案失泄密事件起数", perEvent, "因管理疏漏造成档案内容泄露、遗失并经查实的事件总数。", archives),
		exactly("起", "拖欠民生资金起数", perEvent, "应由财政拨付却未按规定到位并经查实的民生资金事项总数。", finance),
		atMost("次", "群众平均跑动次数", allOrNothing, "办理一个事项需要到现场的次数，按事项清单计算平均值。", service),
		atMost("份", "平均申请材料份数", allOrNothing, "办理一个事项需提交的材料数，按事项清单计算平均值。", service),
		atMost("批次", "越级上访批次", share, "辖区居民到县级以上反映应由本级解决问题的登记批次。", township),
	}
}

func ecologicalCost() []Suggestion {
	return []Suggestion{
		atMost("千瓦时", "单位面积办公用电量", share, "全年用电量除以办公建筑面积，以电费账单和房产登记为准。"),
		atMost("吨", "人均用水量", share, "全年办公用水量除以年末用能人数，以水费账单为准。"),
		atMost("升", "公务用车百公里油耗", share, "公务车辆全年加油量除以行驶里程后折算，以加油卡和里程表为准。"),
		atMost("万张", "办公用纸数量", share, "全年领用打印、复印纸张的总数，以领用登记为准。"),
		atMost("千克标准煤", "人均综合能耗", share, "水电气油按折标系数换算后的总量除以用能人数。"),
		exactly("起", "环境污染事件起数", perEvent, "由本单位项目或管理不当造成并经环保部门认定的污染事件总数。"),
		exactly("起", "实验废液违规处置数", perEvent, "学校实验室废液、废药品未按规定收集移交并经查实的事件总数。", education),
		exactly("起", "医废流失泄漏起数", perEvent, "医疗废物在收集、贮存、转运中丢失或外泄的事件总数。", health),
		atMost("亩", "公路建设临时用地", share, "施工便道、料场等临时占用且需复垦的土地面积。", traffic),
		exactly("次", "生态流量不达标次数", perEvent, "水库和电站下泄流量低于核定值并被监测记录的次数。", water),
		atMost("吨", "化肥施用总量", share, "全年农业生产实际使用化肥的折纯数量，以统计数据为准。", farming),
		atMost("吨", "农药使用总量", share, "全年农作物病虫草害防治使用的农药商品量，以统计调查为准。", farming),
		exactly("起", "危险品处置污染起数", perEvent, "收缴的爆炸物、毒害品在保管销毁中造成污染的事件总数。", police),
		exactly("起", "违规占地建墓起数", perEvent, "在耕地、林地、水源地违规新建坟墓并经查实的事件总数。", civil),
		exactly("次", "施工扬尘超标次数", perEvent, "在建工地颗粒物在线监测超标并被认定的次数。", building),
		atMost("吨", "主要污染物排放量", share, "化学需氧量、氨氮、氮氧化物等考核因子排放量合计。", ecology),
		exactly("次", "超容量接待游客次数", perEvent, "景区瞬时游客数超过核定承载量并被系统记录的次数。", culture),
		exactly("起", "检验废弃物违规起数", perEvent, "抽检样品、试剂等废弃物未按规定处理并经查实的事件总数。", market),
		exactly("起", "次生环境事件起数", perEvent, "事故和灾害处置中因措施不当引发的污染事件总数。", emergency),
		exactly("起", "库房药剂污染起数", perEvent, "档案消毒、杀虫药剂使用不当影响环境并经查实的事件总数。", archives),
		atMost("万度", "政务大厅用电量", share, "大厅照明、空调、自助设备和机房全年耗电总量，以电费账单为准。", service),
		exactly("起", "露天焚烧秸秆起数", perEvent, "辖区内经卫星或巡查发现并核实的秸秆、垃圾露天焚烧火点数。", township),
	}
}
