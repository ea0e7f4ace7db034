"""What people are called by before their names, in English and Spanish: forms of address and offices, in small letters."""

from dateline.text.listed import listed

ADDRESSES = listed(
    """
    mr mrs ms miss mx dr prof sir dame lord lady rev reverend comrade father brother sister sr sra srta don doña señor
    señora señorita lic ing
    """
)
OFFICES = listed(
    """
    professor doctor president premier chancellor minister secretary ambassador envoy governor mayor senator congressman
    congresswoman representative deputy judge justice general colonel major captain lieutenant sergeant officer commissioner
    director manager chairman chairwoman chairperson chair chief head founder co-founder ceo cfo cto coo editor reporter
    journalist author photographer artist teacher instructor lecturer coach researcher scientist engineer economist analyst
    spokesman spokeswoman spokesperson bishop pope king queen prince princess partner consul counselor councillor dean
    rector principal expert doctora profesor profesora presidente presidenta ministro ministra secretario secretaria
    embajador embajadora gobernador gobernadora alcalde alcaldesa senador senadora diputado diputada juez jueza directora jefe
    jefa maestro maestra rectora coordinador coordinadora consejero consejera concejal
    """
)
TITLES = ADDRESSES | OFFICES
