/** Common words that open a sentence before a name, or alone: "Veteran Michael Smith", "Speaking Mr Smith". */
export const openings: readonly string[] = [
  ..."yesterday today tomorrow tonight instead meanwhile moreover furthermore nevertheless nonetheless besides hence thus indeed perhaps maybe".split(
    " ",
  ),
  ..."officially apparently reportedly allegedly clearly obviously certainly surely probably possibly eventually finally initially originally ironically notably similarly likewise unfortunately fortunately crucially critically significantly interestingly".split(
    " ",
  ),
  ..."speaking talking asked citing quoting referring responding replying writing addressing announcing adding noting warning calling commenting meeting visiting accompanied joined flanked backed supported led helped".split(
    " ",
  ),
  ..."veteran billionaire businessman businesswoman actor singer author writer tycoon lawyer father mother brother sister son daughter husband wife dear hello thanks goodbye yes ok okay well so oh".split(
    " ",
  ),
  ..."here there why how what who whom whose which when where whether while although though because since unless until once after before during despite even only just still also then now soon later earlier recently currently previously".split(
    " ",
  ),
  ..."all both each every either neither several some many most few other another such none no any everyone everybody someone somebody anyone nobody nothing everything something one two three four five six seven eight nine ten hundreds thousands millions dozens".split(
    " ",
  ),
  ..."this that these those the a an it its he she they we you i my your our their his her".split(" "),
  ..."talks fighting violence clashes protests demonstrators protesters police troops soldiers forces rebels militants gunmen residents voters relations tensions negotiations sanctions elections reports sources witnesses critics supporters allies opponents leaders ministers diplomats experts analysts observers officials civilians children women men people families refugees".split(
    " ",
  ),
  ..."under over about above across against along among around as at behind below beneath beside between beyond but by down except for from in inside into like near of off on onto out outside past through throughout to toward towards up upon with within without".split(
    " ",
  ),
  ..."is are was were be been being has have had do does did can could will would shall should may might must let not never nor or and yet if".split(
    " ",
  ),
  ..."new old big small long short high low good bad great further last next first second third final former current recent late early major key top senior young".split(
    " ",
  ),
];
