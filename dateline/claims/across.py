# ruff: noqa: E501 - a row of a table stays on one line, to be read as one
"""Say in one word what several languages count, and what they say of it: word of a language → the same word for all."""

from collections.abc import Mapping
from functools import cache

_LANGUAGES = ("en", "es", "zh")

_COUNTED = """
people: person persons people resident residents villager villagers inhabitant inhabitants citizen citizens everyone everybody individual individuals population islander islanders townspeople locals folk dead deaths fatalities victims injured wounded missing | persona personas habitante habitantes residente residentes vecino vecinos vecina vecinas ciudadano ciudadanos poblador pobladores aldeano aldeanos gente población muerto muertos muerta muertas muerte muertes fallecido fallecidos fallecida fallecidas víctima víctimas herido heridos desaparecido desaparecidos desaparecida desaparecidas | 人 村民 居民 人口 市民 人人 人员 群众
business: business businesses enterprise enterprises company companies firm firms | empresa empresas compañía compañías negocio negocios firma firmas | 企业 公司
household: household households family families home homes | hogar hogares familia familias vivienda viviendas | 家庭 农户 家家户户 住户
student: student students pupil pupils | estudiante estudiantes alumno alumnos alumna alumnas | 学生 学员 同学
worker: worker workers employee employees staff job jobs | trabajador trabajadores trabajadora trabajadoras empleado empleados empleada empleadas empleo empleos | 工人 员工 职工 就业 岗位
child: child children kid kids | niño niños niña niñas menor menores | 儿童 孩子 小孩
woman: woman women | mujer mujeres | 妇女 女性
man: man men | hombre hombres | 男性 男子
participant: participant participants attendee attendees | participante participantes asistente asistentes | 参与者 参加者 参会者
country: country countries nation nations | país países nación naciones | 国家
km: kilometre kilometres kilometer kilometers km | kilómetro kilómetros km | 公里 千米
metre: metre metres meter meters | metro metros | 米
tonne: tonne tonnes ton tons | tonelada toneladas | 吨
hectare: hectare hectares | hectárea hectáreas | 公顷
head: head capita | cabeza cabezas |
turnover: turnover revenue revenues | facturación | 营业额
official: official officials | funcionario funcionarios funcionaria funcionarias | 官员 干部 公务员
teacher: teacher teachers instructor instructors | profesor profesores profesora profesoras maestro maestros maestra maestras docente docentes | 教师 老师
educator: educator educators | educador educadores educadora educadoras | 教育工作者
lecturer: lecturer lecturers | conferencista conferencistas | 讲师
expert: expert experts specialist specialists | experto expertos experta expertas especialista especialistas | 专家
journalist: journalist journalists reporter reporters | periodista periodistas reportero reporteros | 记者
visitor: visitor visitors | visitante visitantes | 访客 参观者
tourist: tourist tourists | turista turistas | 游客
delegate: delegate delegates | delegado delegados delegada delegadas | 代表
volunteer: volunteer volunteers | voluntario voluntarios voluntaria voluntarias | 志愿者
farmer: farmer farmers peasant peasants | agricultor agricultores campesino campesinos | 农民
soldier: soldier soldiers troops | soldado soldados | 士兵 军人
passenger: passenger passengers | pasajero pasajeros pasajera pasajeras | 乘客 旅客
patient: patient patients | paciente pacientes | 患者 病人
doctor: doctor doctors physician physicians | médico médicos médica médicas | 医生
entrepreneur: entrepreneur entrepreneurs | emprendedor emprendedores emprendedora emprendedoras empresario empresarios | 创业者 企业家
member: member members | miembro miembros integrante integrantes | 成员 会员
school: school schools | escuela escuelas colegio colegios plantel planteles | 学校 中学 小学
university: university universities | universidad universidades | 大学 高校
hospital: hospital hospitals | hospital hospitales | 医院
village: village villages | pueblo pueblos aldea aldeas | 村庄 乡村
town: municipality municipalities town towns | municipio municipios | 乡镇 县市
house: house houses | casa casas | 房屋 住房
boat: boat boats ship ships vessel vessels | barco barcos buque buques embarcación embarcaciones | 船只 渔船
vehicle: vehicle vehicles | vehículo vehículos | 车辆
car: car cars | coche coches automóvil automóviles | 汽车
tree: tree trees | árbol árboles | 树木
book: book books | libro libros | 图书 书籍
project: project projects | proyecto proyectos | 项目
object: object objects piece pieces item items artefact artefacts artifact artifacts | objeto objetos pieza piezas | 文物 展品
shop: shop shops store stores | tienda tiendas | 商店 店铺 网店
"""

_SAID = """
train: train trained trains training teach taught teaches educate educated | formar formado formó capacitar capacitó capacitado capacitación enseñar enseñó | 培训 培养 训练 教授
graduate: graduate graduated graduates | graduar graduado graduó egresado egresados titulado | 毕业 结业
sell: sell sold sells sale sales | vender vendió vendido venta ventas | 销售 卖出 售出
steal: steal stole stolen theft robbery | robar robó robaron robado robada robados robadas robo sustraído sustraída sustraídos sustraídas | 被盗 盗走 失窃
buy: buy bought buys purchase purchased | comprar compró comprado compra compras adquirió | 购买 采购 收购
cost: cost costs spend spent spending expenditure | costar costó cuesta costo costos coste gastar gastó gasto gastos erogó | 花费 耗资 开支 支出 费用 造价
invest: invest invested invests investment | invertir invirtió invertido inversión | 投资 投入
pay: pay paid pays payment | pagar pagó pagado pago pagos | 支付 付款
lend: loan lend lent credit | préstamo prestó crédito créditos | 贷款
give: give gave given donate donated donation | dar dio donar donó donado donación | 捐赠 捐款
earn: earn earned income | ganar ingreso ingresos | 收入
export: export exported exports | exportar exportó exportación exportaciones | 出口
import: import imported imports | importar importó importación importaciones | 进口
produce: produce produced production output | producir produjo producción | 生产 产量
trade: trade commerce | comercio intercambio | 贸易
visit: visit visited visits tour toured | visitar visitó visita recorrió | 访问 参观 考察
arrive: arrive arrived came come | llegar llegó llegaron llegado arribó | 抵达 来到 到达
travel: travel travelled traveled journey trip | viajar viajó viajaron viaje | 前往 赴
attend: attend attended part participate participated | asistir asistió asistieron participar participó participaron | 参加 出席 参与
live: live lives lived home inhabited | vivir vive viven habita habitan | 居住 常住
work: work works worked working employed | trabajar trabaja trabajan laboran | 从事 工作
raise: grow grows grew raise raises keep keeps | cultivar cultiva cultivan criar cría crían | 养殖 种植
open: open opened opens | abrir abrió abrieron inauguró | 开业 开放 开幕
build: build built building construction constructed | construir construyó construido construcción | 建成 建设 修建 建造
destroy: destroy destroyed damage damaged | destruir destruyó destruido dañó daños | 损坏 毁坏 受损
die: die died dead killed killing deaths fatalities drowned perished | morir murió murieron muerto muertos muerta muertas muerte muertes falleció fallecieron fallecido fallecidos fallecida fallecidas | 死亡 遇难 身亡 丧生 罹难 溺亡 死者
hurt: injured injuring hurt wounded wounding | herido heridos herida heridas resultaron | 受伤 伤者
miss: missing | desaparecido desaparecidos desaparecida desaparecidas | 失踪 失联
rescue: rescue rescued saved | rescatar rescató rescatado rescatados salvó | 获救 救出
move: evacuated displaced moved | evacuado evacuados desplazado desplazados | 疏散 转移
sink: sink sank sunk | hundir hundió hundido | 沉没
win: win won award awarded prize | premio premió galardón | 获奖 奖项
sign: sign signed agreement | firmar firmó firmado convenio acuerdo | 签署 协议
join: join joined enrolled enrol | inscribir inscribió inscritos incorporó | 加入 报名
help: help helped support supported | ayudar ayudó apoyar apoyó apoyo | 帮助 支持
stream: live livestream livestreaming streaming | transmisión streaming | 直播
online: online internet e-commerce | línea internet electrónico | 网上 线上 电商
cover: cover covers covered area | abarcar abarca superficie | 面积 占地
long: long length | largo longitud | 长度 全长
high: high height tall | alto altura | 高度
old: founded since | fundado fundada desde | 成立 创办
vote: vote voted votes | votar votó votos | 投票
total: total altogether | total | 总计 共计 总额
"""


_TOLLS = frozenset(("die", "hurt", "miss"))


@cache
def befallen(lang: str) -> Mapping[str, str]:
    """The words of a language that say what befell people, of whom more are known from day to day."""
    return {word: one for word, one in said(lang).items() if one in _TOLLS}


@cache
def counted(lang: str) -> Mapping[str, str]:
    """What a language's words for people and things are called in all of them: `villager` and `村民` are people."""
    return _column(_COUNTED, lang)


@cache
def said(lang: str) -> Mapping[str, str]:
    """The same of what is said of figures."""
    return _column(_SAID, lang)


def _column(table: str, lang: str) -> Mapping[str, str]:
    rows = (row.partition(": ") for row in table.strip().splitlines())
    column = _LANGUAGES.index(lang)
    return {word: one for one, _, words in rows for word in words.split("|")[column].split()}
