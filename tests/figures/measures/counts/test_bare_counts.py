"""What is told of those counted where no deed is. Each row: a sentence, and the measure of each figure."""

import pytest

from briefing.figures import extract

CASES = [
    ("There are 140 schools the district closed.", ["Schools closed by district"]),
    (
        "Of the 140 schools the district kept open, nine were full.",
        ["Schools kept open by district", "Schools full"],
    ),
    ("There are 140 schools that the district will close.", ["Schools"]),
    ("It is one of 40 cases the panel did not settle.", ["Cases", "Cases"]),
    ("In the 12 towns the storm hit, schools were shut.", ["Towns"]),
    ("The three women the man held were freed.", ["Women held by man"]),
    # what those counted do
    ("More than 300 people queued to give blood.", ["People who queued to give blood"]),
    ("About 30,000 people work for bakeries here.", ["People who work for bakeries"]),
    ("The mill in Tarn, where 480 people work, will close.", ["People who work there"]),
    ("Police said that 65,000 people marched to the old mill.", ["People who marched to the old mill"]),
    ("Hundreds of people have called the mill's help line.", ["People who called the mill's help line"]),
    ("Some 4,000 people had come on Sunday.", ["People who had come"]),
    ("Up to 450 jobs could go.", ["Jobs that could go"]),
    ("Moor profit falls; 450 jobs to go", ["Jobs to go"]),
    ("The two guilds continued to trade insults.", ["Guilds that continued to trade insults"]),
    ("The pond feeds 4 million people who rely on it for water.", ["People who rely on it for water"]),
    ("Fifteen counties automatically remove voters from the rolls.", ["Counties that remove voters"]),
    ("Seven firms supply the navy.", ["Firms that supply the navy"]),
    ("Two prosecutors had recused themselves.", ["Prosecutors who recused themselves"]),
    ("The two cooks then started fighting over the pan.", ["Cooks who started fighting over the pan"]),
    ("Seven states saw their budgets shrink.", ["States that saw their budgets shrink"]),
    ("Only 32 towns have laws against it.", ["Towns with laws"]),
    ("More than 70 people may have had contact with Moor.", ["People who may have had contact with Moor"]),
    ("The two guilds will also mend the gate.", ["Guilds that will mend the gate"]),
    ("Ten towns have not paid the levy.", ["Towns that have not paid the levy"]),
    ("If the two guilds can't come together, Tarn loses.", ["Guilds that can't come together"]),
    # whatever stands before their verb
    ("Three robbers, wearing masks, stormed the bank.", ["Robbers who stormed the bank"]),
    ("The four cooks, according to Moor, then locked the gate.", ["Cooks who locked the gate"]),
    ("Only 900 bakers, part of a panel, can vote for the mayor.", ["Bakers who can vote for the mayor"]),
    ("Nine towns and the district of Alder allow the game.", ["Towns that allow the game"]),
    (
        "More than 200 cooks and 40 clerks have pledged to oppose the tax.",
        ["Cooks who pledged to oppose the tax", "Clerks who pledged to oppose the tax"],
    ),
    ("Some 953 cooks with flu were in hospital.", ["Cooks with flu in hospital"]),
    ("A team of nine cooks went through the mill.", ["Cooks who went through the mill"]),
    ("Four painters whose work included plates of bread were hurt.", ["Painters hurt"]),
    ("Four painters, whose work included plates, were hurt.", ["Painters hurt"]),
    ("Four painters whose pay fell complained.", ["Painters"]),
    ("Three mills it runs in the hills were hit.", ["Mills hit"]),
    ("One suspect in the raid, Tam Tarn, was shot and killed.", ["Suspect in the raid shot and killed"]),
    ("One clerk in the mill, Tam Tarn, said it burned.", ["Clerk in the mill"]),
    ("Both cooks will appear in court.", ["Cooks who will appear in court"]),
    ("The two cooks will now enter a long 40-day lull.", ["Cooks", "Length of lull"]),
    ("The two towns will also mend banking and trade ties.", ["Towns that will mend banking and trade ties"]),
    ("The levy would also threaten 900 shops.", ["Shops threatened by levy"]),
    # to whom or what a verb leads
    ("Clerks are looking into 20,000 pages of notes.", ["Pages of notes clerks are looking into"]),
    ("The mayor has spoken with 30 nurses.", ["Nurses mayor has spoken with"]),
    ("He has spoken with 30 nurses.", ["Nurses spoken with"]),
    ("The flu has been blamed for 900 deaths.", ["Deaths blamed on flu"]),
    ("Crews did not respond to 40 calls.", ["Calls not responded to"]),
    ("Tam Tarn gave the guild 300 secret books.", ["Secret books given to guild"]),
    ("The board handed them 40 tents.", ["Tents handed"]),
    ("The tribe gave us one of our best cooks.", ["Best cooks"]),
    ("He was spoken to by 40 cooks.", ["Cooks"]),
    ("All Whigs, in addition to 14 Greens, voted for the bill.", ["Greens who voted for the bill"]),
    ("In addition to 14 Greens, nine Whigs left.", ["Greens", "Whigs who left"]),
    ("Fifteen towns immediately remove faithless clerks.", ["Towns that remove faithless clerks"]),
    ("Two bombs explode near the mill, hurting three.", ["Bombs that explode", "People hurt"]),
    ("Two sheds near the mill burned.", ["Sheds burned"]),
    # one of several
    ("One of the suits seeks to void the deal.", ["Suits that seek to void the deal"]),
    ("One of Tarn's suits seeks to void it and names Moor.", ["Suits"]),
    ("One of the cooks left the guild.", ["Cooks who left the guild"]),
    ("One of the cooks said it burned.", ["Cooks"]),
    # what was done to those of whom a participle only tells which they are
    ("Moor freed three cooks convicted of theft.", ["Cooks freed by Moor"]),
    ("Moor found three cooks trapped in the mill.", ["Cooks trapped in the mill"]),
    # all of a list
    ("The 12 boxes of files seized by the guards were sent back.", ["Boxes of files seized"]),
    ("40 bags of flour sent to Tarn were stolen.", ["Bags of flour sent to Tarn"]),
    ("Nine rounds of talks held in Kelm failed.", ["Rounds of talks held in Kelm"]),
    ("The 12 boxes of files were sent back.", ["Boxes of files sent back"]),
    ("It read 900 pages of notes and other papers.", ["Pages of notes and other papers read"]),
    (
        "Tarn saw 12 floods that hit towns in Peru, Chad and the Congo.",
        ["Floods that hit towns in Peru, Chad and the Congo"],
    ),
    # what a relative clause tells, or a participle
    ("Tarn is one of just two towns where felons lose the vote.", ["Towns where felons lose the vote"]),
    ("The four towns that have a guard met.", ["Towns with a guard"]),
    ("The four towns that don't have a guard met.", ["Towns that don't have a guard"]),
    # some of a whole that is counted too
    ("Ten of the 40 cases involved children.", ["Cases that involved children", "Cases"]),
    ("Ten of the 40 towns have no running water.", ["Towns with no running water", "Towns"]),
    ("Nine of the 12 jurors wanted to convict.", ["Jurors who wanted to convict", "Jurors"]),
    ("Half of the 40 towns use river water.", ["Towns that use river water", "Towns"]),
    ("All but two of the 12 lifts are at risk.", ["Lifts", "Lifts"]),
    ("It fined nine of the 11 mills it looked at.", ["Mills fined", "Mills looked at"]),
    ("The search for two men wanted in the raid goes on.", ["Men wanted in the raid"]),
    ("The bill needs votes from 43 towns that weren't part of it.", ["Towns"]),
    ("Flags fly in 43 towns that aren't part of the guild.", ["Towns that aren't part of the guild"]),
    ("Three electors who all broke their pledge were fined.", ["Electors who broke their pledge"]),
    (
        "He lied, said two clerks, who spoke on condition of anonymity.",
        ["Clerks who spoke on condition of anonymity"],
    ),
    ("Bakers in both guilds who rushed to mend it left.", ["Guilds"]),
    ("They have the 90 votes needed to pass the levy.", ["Votes needed to pass the levy"]),
    ("It spanned tin and 10 mayors began to crumble.", ["Mayors"]),
    ("Moor was one of two cooks brought to Alder for tea.", ["Cooks", "Cooks brought to Alder"]),
    ("He lied, according to two bakers familiar with the calls.", ["Bakers familiar with the calls"]),
    # what they are
    ("The two men are suspects in the raids.", ["Men who are suspects in the raids"]),
    ("Six of its cooks are part of the crew.", ["Cooks who are part of the crew"]),
    ("Five judges appear receptive.", ["Judges who appear receptive"]),
    ("Three of the older judges seemed aligned with Moor.", ["Older judges who seemed aligned with Moor"]),
    # what is done to them
    ("Another 800 people have been told to pack their bags.", ["People told to pack their bags"]),
    ("The guild said 240 posts would be based at the quay.", ["Posts based at the quay"]),
    ("Some 18,600 people registered in January.", ["People registered"]),
    ("The two bakers were not hurt.", ["Bakers not hurt"]),
    ("Six clerks, three from each guild, are supposed to meet.", ["Clerks supposed to meet"]),
    ("Two airborne cooks involved in the feud were killed when it fell.", ["Airborne cooks killed"]),
    ("At noon 30 people were thought to be inside the mill.", ["People thought to be inside the mill"]),
    ("The two men suspected in the raid were brothers.", ["Men suspected in the raid"]),
    ("Nine ships and two helicopters were involved.", ["Ships involved", "Helicopters involved"]),
    ("Fourteen ships are taking part in the search.", ["Ships taking part in the search"]),
    # where and how they are
    ("The council says 22,000 people were there.", ["People there"]),
    ("The mayor said 49 Danes were aboard the ferry.", ["Danes aboard the ferry"]),
    ("In all there were 23 carts on the lower deck.", ["Carts on the lower deck"]),
    ("He fined 46 mills with temporary permits.", ["Mills fined"]),
    ("Of the 46 mills with temporary permits it said little.", ["Mills with temporary permits"]),
    ("It will be sold, according to two bakers close to the talks.", ["Bakers close to the talks"]),
    ("Divers found two bodies under a ruined barn.", ["Bodies under a ruined barn"]),
    # of another, or too little told
    ("A bus with 38 cooks and five guards resulted in a long queue.", ["Cooks", "Guards"]),
    ("The flood spanned five towns and 10 mills began to fall.", ["Towns", "Mills"]),
    ("A cook with his wife and two sons is being praised.", ["Sons"]),
    ("It said 40 sheds lie too low.", ["Sheds"]),
    ("The boxes were 34 empty crates used to hold pies.", ["Empty crates used to hold pies"]),
    ("The bread that both guilds gave was stale.", ["Guilds"]),
    ("They brought the two women out of the mill.", ["Women"]),
    ("The two guilds spent only 9 hours on it.", ["Guilds", "Time the guilds spent"]),
    ("Now 40 cooks are wondering if it burned.", ["Cooks"]),
    ("The three cooks police say fled will talk.", ["Cooks"]),
    ("The two issues are jobs, fares and schools.", ["Issues"]),
    ("The three polls had Moor ahead of Dorn.", ["Polls"]),
    ("They hurled nine pots at the guards.", ["Pots hurled"]),
]


@pytest.mark.parametrize(("sentence", "measures"), CASES)
def test_of_those_counted_a_label_tells_what_the_clause_tells(sentence: str, measures: list[str]) -> None:
    assert [figure.measure for figure in extract(sentence)] == measures


def test_a_later_figure_takes_over_the_noun_alone() -> None:
    told = extract("About 210 people had been told to leave. By night that had fallen to 39.")
    assert [figure.measure for figure in told] == ["People told to leave", "People"]
