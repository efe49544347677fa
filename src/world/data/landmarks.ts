import type { LandmarkEntry } from "../schema.ts";

/** Dated landmarks, 2003 to 2025. `start`: no article that uses the phrase is older. `day`: the phrase names the day, but was in use before it. {a/b} stands for either; an empty side for nothing. */
export const landmarks: readonly LandmarkEntry[] = [
  {
    id: "us-invasion-of-iraq",
    names: { vi: "Mỹ tấn công Iraq", en: "US invasion of Iraq" },
    date: "2003-03-20",
    kind: "start",
    phrases: {
      vi: [
        "{Mỹ/liên quân do Mỹ đứng đầu} {tấn công/đưa quân vào/xâm lược} Iraq năm 2003",
        "cuộc chiến Iraq năm 2003",
      ],
      en: [
        "{the/} 2003 {US-led /U.S.-led /American-led /}invasion of Iraq",
        "the US-led invasion of Iraq",
        "the U.S.-led invasion of Iraq",
        "since the invasion of Iraq in 2003",
      ],
    },
  },
  {
    id: "2006-lebanon-war",
    names: { vi: "Chiến tranh Liban 2006", en: "2006 Lebanon War" },
    date: "2006-07-12",
    kind: "start",
    phrases: {
      vi: ["{cuộc chiến/chiến tranh} Liban năm 2006", "cuộc chiến giữa Israel và Hezbollah năm 2006"],
      en: ["2006 Lebanon war", "2006 war {between Israel and/with} Hezbollah", "2006 Israel-Hezbollah war"],
    },
  },
  {
    id: "first-north-korean-nuclear-test",
    names: { vi: "Triều Tiên thử hạt nhân lần đầu", en: "First North Korean nuclear test" },
    date: "2006-10-09",
    kind: "start",
    phrases: {
      vi: ["vụ thử hạt nhân đầu tiên của Triều Tiên", "Triều Tiên thử hạt nhân lần đầu tiên"],
      en: [
        "North Korea's first nuclear test",
        "first North Korean nuclear test",
        "first nuclear test in {October /}2006",
      ],
    },
  },
  {
    id: "hamas-takeover-of-gaza",
    names: { vi: "Hamas nắm quyền ở Gaza", en: "Hamas takeover of Gaza" },
    date: "2007-06-14",
    kind: "start",
    phrases: {
      vi: ["Hamas {giành/nắm} quyền kiểm soát {Dải Gaza/Gaza}", "Hamas lên nắm quyền ở {Dải Gaza/Gaza}"],
      en: [
        "Hamas {took/seized} {control of/power in} {Gaza/the Gaza Strip}",
        "Hamas takeover of {Gaza/the Gaza Strip}",
        "Hamas's takeover of {Gaza/the Gaza Strip}",
      ],
    },
  },
  {
    id: "kosovo-declares-independence",
    names: { vi: "Kosovo tuyên bố độc lập", en: "Kosovo declares independence" },
    date: "2008-02-17",
    kind: "start",
    phrases: {
      vi: ["Kosovo {đơn phương tuyên bố độc lập/tuyên bố độc lập}"],
      en: [
        "Kosovo {unilaterally declared/declared} independence",
        "since Kosovo's {unilateral declaration/declaration} of independence",
      ],
    },
  },
  {
    id: "russo-georgian-war",
    names: { vi: "Chiến tranh Nga - Gruzia", en: "Russo-Georgian War" },
    date: "2008-08-08",
    kind: "start",
    phrases: {
      vi: [
        "{chiến tranh/cuộc chiến/cuộc xung đột/cuộc chiến tranh} {Nga - Gruzia/Nga - Georgia} {năm 2008/hồi tháng 8/2008}",
        "{chiến tranh/cuộc chiến} 5 ngày {giữa Nga và Gruzia/Nga - Gruzia}",
      ],
      en: [
        "Russo-Georgian war",
        "{2008/five-day} war {with/in} Georgia",
        "{2008/five-day} war between Russia and Georgia",
        "Russia-Georgia war",
      ],
    },
  },
  {
    id: "collapse-of-lehman-brothers",
    names: { vi: "Lehman Brothers sụp đổ", en: "Collapse of Lehman Brothers" },
    date: "2008-09-15",
    kind: "start",
    phrases: {
      vi: ["Lehman Brothers {sụp đổ/phá sản}"],
      en: ["collapse of Lehman Brothers", "Lehman Brothers {collapsed/bankruptcy}"],
    },
  },
  {
    id: "inauguration-of-barack-obama",
    names: { vi: "Barack Obama nhậm chức", en: "Inauguration of Barack Obama" },
    date: "2009-01-20",
    kind: "start",
    phrases: {
      vi: [
        "{kể từ khi/từ khi} {ông Obama/Tổng thống Obama/ông Barack Obama/Tổng thống Barack Obama} {nhậm chức/lên nắm quyền}",
      ],
      en: ["since {Obama/Barack Obama/President Obama} took office"],
    },
  },
  {
    id: "sinking-of-the-cheonan",
    names: { vi: "Vụ chìm tàu Cheonan", en: "Sinking of the Cheonan" },
    date: "2010-03-26",
    kind: "start",
    phrases: {
      vi: ["{vụ/vụ chìm} tàu Cheonan", "tàu {hộ tống/chiến} Cheonan"],
      en: ["sinking of {the/the warship} Cheonan", "{warship/corvette} Cheonan", "Cheonan sinking"],
    },
  },
  {
    id: "bombardment-of-yeonpyeong",
    names: { vi: "Pháo kích đảo Yeonpyeong", en: "Bombardment of Yeonpyeong" },
    date: "2010-11-23",
    kind: "start",
    phrases: {
      vi: ["{pháo kích/nã pháo vào} đảo Yeonpyeong"],
      en: ["{shelling/shelled/bombardment} {of /}Yeonpyeong", "attack on Yeonpyeong"],
    },
  },
  {
    id: "arab-spring",
    names: { vi: "Mùa xuân Arab", en: "Arab Spring" },
    date: "2010-12-17",
    kind: "start",
    phrases: { vi: ["Mùa xuân Arab", "Mùa xuân Ả Rập", "Mùa xuân Ả-rập"], en: ["Arab Spring"] },
  },
  {
    id: "syrian-civil-war-begins",
    names: { vi: "Nội chiến Syria bùng nổ", en: "Syrian civil war begins" },
    date: "2011-03-15",
    kind: "start",
    phrases: {
      vi: [
        "nội chiến Syria",
        "nội chiến {ở/tại} Syria",
        "khủng hoảng Syria",
        "{cuộc khủng hoảng/cuộc nội chiến} {ở/tại} Syria",
      ],
      en: ["Syrian civil war", "Syria's civil war", "civil war in Syria", "Syrian conflict", "Syria's war"],
    },
  },
  {
    id: "death-of-osama-bin-laden",
    names: { vi: "Osama bin Laden bị tiêu diệt", en: "Death of Osama bin Laden" },
    date: "2011-05-02",
    kind: "start",
    phrases: {
      vi: ["{tiêu diệt/hạ sát} {trùm khủng bố/thủ lĩnh al-Qaeda/} Osama bin Laden"],
      en: ["{killed/killing of/death of} {al-Qaeda leader/al Qaeda leader/} Osama bin Laden"],
    },
  },
  {
    id: "independence-of-south-sudan",
    names: { vi: "Nam Sudan độc lập", en: "Independence of South Sudan" },
    date: "2011-07-09",
    kind: "start",
    phrases: {
      vi: ["Nam Sudan {giành độc lập/tuyên bố độc lập}"],
      en: ["South Sudan {gained/won} independence", "since South Sudan's independence"],
    },
  },
  {
    id: "fukushima-nuclear-accident",
    names: { vi: "Sự cố hạt nhân Fukushima", en: "Fukushima nuclear accident" },
    date: "2011-03-11",
    kind: "start",
    phrases: {
      vi: ["{thảm họa/sự cố/khủng hoảng} hạt nhân Fukushima"],
      en: ["Fukushima {nuclear /}{disaster/accident/crisis/meltdown}"],
    },
  },
  {
    id: "fall-of-muammar-gaddafi",
    names: { vi: "Muammar Gaddafi bị lật đổ", en: "Fall of Muammar Gaddafi" },
    date: "2011-10-20",
    kind: "start",
    phrases: {
      vi: [
        "{cố lãnh đạo/nhà lãnh đạo quá cố} Muammar Gaddafi",
        "{sau khi/kể từ khi} {ông/nhà lãnh đạo/chế độ} {Gaddafi/Muammar Gaddafi} {bị lật đổ/sụp đổ/bị sát hại}",
      ],
      en: [
        "since {Gaddafi/Gadhafi/Qaddafi} was killed",
        "{killing/death} of {Muammar/Moammar} {Gaddafi/Gadhafi/Qaddafi}",
        "{2011 overthrow/2011 ouster/2011 toppling} of {Muammar/Moammar} {Gaddafi/Gadhafi/Qaddafi}",
      ],
    },
  },
  {
    id: "death-of-kim-jong-il",
    names: { vi: "Kim Jong-il qua đời", en: "Death of Kim Jong-il" },
    date: "2011-12-17",
    kind: "start",
    phrases: {
      vi: ["cố Chủ tịch Kim Jong-il", "cố lãnh đạo Kim Jong-il", "cố lãnh đạo Triều Tiên Kim Jong-il"],
      en: [
        "death of {North Korean leader /}Kim Jong-il",
        "Kim Jong-il's death",
        "death of {his father/} Kim Jong Il",
        "Kim Jong Il's death",
      ],
    },
  },
  {
    id: "euromaidan",
    names: { vi: "Biểu tình Maidan", en: "Euromaidan" },
    date: "2013-11-21",
    kind: "start",
    phrases: {
      vi: ["Maidan", "Euromaidan"],
      en: ["Euromaidan", "Maidan {revolution/protests/uprising}", "Revolution of Dignity"],
    },
  },
  {
    id: "east-china-sea-adiz",
    names: { vi: "Trung Quốc lập ADIZ trên biển Hoa Đông", en: "East China Sea ADIZ" },
    date: "2013-11-23",
    kind: "start",
    phrases: {
      vi: [
        "Vùng nhận dạng phòng không {trên/ở} {biển Hoa Đông/Hoa Đông}",
        "ADIZ {trên/ở} {biển Hoa Đông/Hoa Đông}",
      ],
      en: [
        "air defence identification zone {over/in} the East China Sea",
        "air defense identification zone {over/in} the East China Sea",
        "East China Sea ADIZ",
      ],
    },
  },
  {
    id: "joint-plan-of-action",
    names: { vi: "Thỏa thuận tạm thời Geneva về hạt nhân Iran", en: "Joint Plan of Action" },
    date: "2013-11-24",
    kind: "start",
    phrases: {
      vi: [
        "{thỏa thuận tạm thời/thỏa thuận sơ bộ} về {chương trình hạt nhân/vấn đề hạt nhân} {của Iran/Iran}",
        "Kế hoạch hành động chung (JPOA)",
      ],
      en: ["Joint Plan of Action", "interim nuclear deal with Iran", "Geneva interim {deal/agreement}"],
    },
  },
  {
    id: "annexation-of-crimea",
    names: { vi: "Nga sáp nhập Crimea", en: "Annexation of Crimea" },
    date: "2014-03-18",
    kind: "start",
    phrases: {
      vi: [
        "sáp nhập {Crimea/bán đảo Crimea}",
        "Crimea {sáp nhập vào Nga/sáp nhập Nga/được sáp nhập vào Nga}",
        "{thu hồi/tiếp nhận} Crimea",
      ],
      en: ["{annexation of/annexed/annexing} {Crimea/the Crimean peninsula}", "Crimea's annexation"],
    },
  },
  {
    id: "downing-of-mh17",
    names: { vi: "Vụ máy bay MH17", en: "Downing of MH17" },
    date: "2014-07-17",
    kind: "start",
    phrases: {
      vi: ["{vụ/thảm họa/máy bay/chuyến bay} MH17", "{vụ bắn rơi/vụ rơi} {máy bay/chuyến bay} MH17"],
      en: ["MH17", "downing of {Malaysia Airlines /}{Flight /}MH17"],
    },
  },
  {
    id: "hysy-981-standoff",
    names: { vi: "Giàn khoan Hải Dương-981", en: "HYSY 981 standoff" },
    date: "2014-05-02",
    kind: "start",
    phrases: {
      vi: ["giàn khoan {Hải Dương-981/Hải Dương 981/HD-981/HD 981}"],
      en: ["Haiyang Shiyou 981", "HD-981", "HYSY 981"],
    },
  },
  {
    id: "2014-thai-coup",
    names: { vi: "Đảo chính Thái Lan 2014", en: "2014 Thai coup" },
    date: "2014-05-22",
    kind: "start",
    phrases: {
      vi: ["đảo chính {năm 2014/hồi tháng 5/2014} {ở/tại} Thái Lan", "cuộc đảo chính Thái Lan năm 2014"],
      en: ["2014 {Thai /}coup in Thailand", "2014 Thai coup", "2014 {military /}coup in Thailand"],
    },
  },
  {
    id: "proclamation-of-the-caliphate",
    names: { vi: "IS tuyên bố thành lập nhà nước tự xưng", en: "Proclamation of the caliphate" },
    date: "2014-06-29",
    kind: "start",
    phrases: {
      vi: ["Nhà nước Hồi giáo (IS)", "Nhà nước Hồi giáo tự xưng"],
      en: ["{declared/proclaimed} a {“caliphate”/caliphate} in {Iraq and Syria/Syria and Iraq}"],
    },
  },
  {
    id: "minsk-protocol",
    names: { vi: "Nghị định thư Minsk", en: "Minsk Protocol" },
    date: "2014-09-05",
    kind: "start",
    phrases: {
      vi: [
        "Nghị định thư Minsk",
        "{thỏa thuận/lệnh} ngừng bắn Minsk",
        "{Thỏa thuận/Hiệp định} {Minsk I/Minsk-1/Minsk 1}",
      ],
      en: ["Minsk {Protocol/agreements/accords/process}", "Minsk peace {agreements/deal/process}"],
    },
  },
  {
    id: "minsk-ii",
    names: { vi: "Thỏa thuận Minsk II", en: "Minsk II" },
    date: "2015-02-12",
    kind: "start",
    phrases: {
      vi: ["{Thỏa thuận/Hiệp định} {Minsk II/Minsk-2/Minsk 2}", "{các thỏa thuận/các hiệp định} Minsk"],
      en: [
        "Minsk II",
        "Minsk-2",
        "Minsk 2",
        "second Minsk agreement",
        "February 2015 Minsk {agreement/deal}",
      ],
    },
  },
  {
    id: "us-and-cuba-restore-relations",
    names: { vi: "Mỹ và Cuba nối lại quan hệ", en: "US and Cuba restore relations" },
    date: "2014-12-17",
    kind: "day",
    phrases: {
      vi: ["{bình thường hóa/nối lại/khôi phục} quan hệ {ngoại giao/} {Mỹ - Cuba/giữa Mỹ và Cuba}"],
      en: [
        "{restore/restored/restoring/restoration of} diplomatic {relations/ties} {with/between} {Cuba/the United States and Cuba/the US and Cuba}",
      ],
    },
  },
  {
    id: "jcpoa",
    names: { vi: "Thỏa thuận hạt nhân Iran", en: "JCPOA" },
    date: "2015-07-14",
    kind: "start",
    phrases: {
      vi: [
        "Kế hoạch Hành động Chung Toàn diện",
        "Kế hoạch hành động toàn diện chung",
        "JCPOA",
        "thỏa thuận hạt nhân {năm 2015/lịch sử năm 2015/Iran năm 2015/ký năm 2015}",
        "thỏa thuận hạt nhân {ký kết năm 2015/đạt được năm 2015}",
      ],
      en: [
        "JCPOA",
        "Joint Comprehensive Plan of Action",
        "2015 {Iran /}nuclear {deal/accord/agreement/pact}",
        "2015 deal with world powers",
      ],
    },
  },
  {
    id: "saudi-led-intervention-in-yemen",
    names: { vi: "Saudi Arabia can thiệp vào Yemen", en: "Saudi-led intervention in Yemen" },
    date: "2015-03-26",
    kind: "start",
    phrases: {
      vi: [
        "{liên quân/liên minh quân sự/liên minh} do Saudi Arabia {đứng đầu/dẫn đầu/lãnh đạo} {tại/ở} Yemen",
      ],
      en: [
        "Saudi-led {coalition/intervention} in Yemen",
        "Saudi-led {military /}coalition fighting {in Yemen/the Houthis}",
      ],
    },
  },
  {
    id: "russian-intervention-in-syria",
    names: { vi: "Nga can thiệp quân sự vào Syria", en: "Russian intervention in Syria" },
    date: "2015-09-30",
    kind: "start",
    phrases: {
      vi: ["{chiến dịch không kích/chiến dịch quân sự/can thiệp quân sự} của Nga {ở/tại/vào} Syria"],
      en: [
        "Russia's {military /}intervention in Syria",
        "Russian {military /}intervention in Syria",
        "Russian air campaign in Syria",
      ],
    },
  },
  {
    id: "november-2015-paris-attacks",
    names: { vi: "Khủng bố Paris 2015", en: "November 2015 Paris attacks" },
    date: "2015-11-13",
    kind: "start",
    phrases: {
      vi: [
        "{vụ/loạt vụ/các vụ} {tấn công/khủng bố/tấn công khủng bố} {ở/tại} Paris {hồi tháng 11/2015/ngày 13/11/2015}",
      ],
      en: ["{November 2015/November 13} {attacks in Paris/Paris attacks}", "November 2015 attacks in Paris"],
    },
  },
  {
    id: "paris-agreement",
    names: { vi: "Thỏa thuận Paris về khí hậu", en: "Paris Agreement" },
    date: "2015-12-12",
    kind: "start",
    phrases: {
      vi: [
        "Thỏa thuận Paris về {biến đổi khí hậu/khí hậu/chống biến đổi khí hậu}",
        "Hiệp định Paris về {biến đổi khí hậu/khí hậu}",
      ],
      en: ["Paris climate {agreement/accord/deal}", "Paris Agreement on climate"],
    },
  },
  {
    id: "brexit-referendum",
    names: { vi: "Trưng cầu ý dân Brexit", en: "Brexit referendum" },
    date: "2016-06-23",
    kind: "day",
    phrases: {
      vi: ["trưng cầu dân ý về Brexit", "trưng cầu ý dân về Brexit", "Brexit năm 2016"],
      en: [
        "Brexit {referendum/vote}",
        "{2016/EU membership} referendum on {leaving /}the {EU/European Union}",
      ],
    },
  },
  {
    id: "south-china-sea-arbitration-award",
    names: { vi: "Phán quyết Biển Đông", en: "South China Sea arbitration award" },
    date: "2016-07-12",
    kind: "start",
    phrases: {
      vi: [
        "phán quyết năm 2016",
        "phán quyết trọng tài năm 2016",
        "phán quyết của Tòa Trọng tài năm 2016",
        "phán quyết của PCA năm 2016",
      ],
      en: [
        "2016 {arbitral award/arbitration ruling/arbitral ruling}",
        "{2016/Hague} ruling on the South China Sea",
      ],
    },
  },
  {
    id: "2016-turkish-coup-attempt",
    names: { vi: "Đảo chính hụt ở Thổ Nhĩ Kỳ", en: "2016 Turkish coup attempt" },
    date: "2016-07-15",
    kind: "start",
    phrases: {
      vi: [
        "đảo chính {hụt/bất thành} {ở/tại} Thổ Nhĩ Kỳ",
        "{âm mưu/cuộc/vụ} đảo chính {hụt/bất thành} {năm 2016/hồi tháng 7/2016}",
      ],
      en: ["2016 {failed /}coup attempt", "{failed/attempted} coup in Turkey", "failed 2016 coup"],
    },
  },
  {
    id: "colombia-farc-peace-agreement",
    names: { vi: "Thỏa thuận hòa bình Colombia - FARC", en: "Colombia-FARC peace agreement" },
    date: "2016-11-24",
    kind: "start",
    phrases: {
      vi: [
        "{thỏa thuận/hiệp định} hòa bình {năm 2016/lịch sử năm 2016} {với FARC/giữa Chính phủ Colombia và FARC}",
      ],
      en: ["2016 peace {accord/deal/agreement} with {the /}{FARC/Revolutionary Armed Forces of Colombia}"],
    },
  },
  {
    id: "first-inauguration-of-donald-trump",
    names: { vi: "Donald Trump nhậm chức lần đầu", en: "First inauguration of Donald Trump" },
    date: "2017-01-20",
    kind: "start",
    phrases: {
      vi: [
        "{kể từ khi/từ khi} {ông Trump/Tổng thống Trump/ông Donald Trump/Tổng thống Donald Trump/Tổng thống Mỹ Donald Trump} {nhậm chức/lên nắm quyền/lên cầm quyền/vào Nhà Trắng}",
      ],
      en: ["since {Trump/Donald Trump/President Trump} took office"],
    },
  },
  {
    id: "qatar-diplomatic-crisis",
    names: { vi: "Khủng hoảng ngoại giao Vùng Vịnh", en: "Qatar diplomatic crisis" },
    date: "2017-06-05",
    kind: "start",
    phrases: {
      vi: [
        "{khủng hoảng/khủng hoảng ngoại giao} Vùng Vịnh",
        "{cắt đứt quan hệ/phong tỏa} {ngoại giao với Qatar/Qatar}",
      ],
      en: ["Gulf crisis with Qatar", "{blockade/boycott} of Qatar", "Qatar {crisis/blockade}"],
    },
  },
  {
    id: "rohingya-crisis",
    names: { vi: "Khủng hoảng người Rohingya", en: "Rohingya crisis" },
    date: "2017-08-25",
    kind: "start",
    phrases: {
      vi: ["{khủng hoảng/cuộc khủng hoảng} {người Rohingya/tị nạn Rohingya/Rohingya}"],
      en: ["Rohingya {crisis/exodus/refugee crisis}"],
    },
  },
  {
    id: "2017-catalan-referendum",
    names: { vi: "Trưng cầu ý dân Catalonia", en: "2017 Catalan referendum" },
    date: "2017-10-01",
    kind: "day",
    phrases: {
      vi: [
        "trưng cầu {ý dân/dân ý} {về độc lập/độc lập} {ở/của/tại} Catalonia {ngày 1/10/2017/năm 2017/hồi tháng 10/2017}",
      ],
      en: ["{Catalan/Catalonia} independence referendum", "Catalonia's independence referendum"],
    },
  },
  {
    id: "april-2018-inter-korean-summit",
    names: { vi: "Thượng đỉnh liên Triều tại Bàn Môn Điếm", en: "April 2018 inter-Korean summit" },
    date: "2018-04-27",
    kind: "start",
    phrases: {
      vi: ["{Tuyên bố/Tuyên bố chung} {Bàn Môn Điếm/Panmunjom}"],
      en: ["Panmunjom Declaration", "April 27 {inter-Korean /}summit"],
    },
  },
  {
    id: "us-withdrawal-from-the-jcpoa",
    names: { vi: "Mỹ rút khỏi thỏa thuận hạt nhân Iran", en: "US withdrawal from the JCPOA" },
    date: "2018-05-08",
    kind: "start",
    phrases: {
      vi: [
        "{đơn phương rút/rút Mỹ/đơn phương rút Mỹ} khỏi {thỏa thuận hạt nhân/thỏa thuận/JCPOA}",
        "Mỹ {rút khỏi/đơn phương rút khỏi} {thỏa thuận hạt nhân/JCPOA}",
      ],
      en: [
        "{withdrew/pulled out/quit} {from /of /}{the /}{JCPOA/2015 nuclear deal/Iran nuclear deal/nuclear deal with Iran}",
        "{withdrew from/pulled out of/abandoned/ditched} the nuclear {deal/accord/agreement}",
      ],
    },
  },
  {
    id: "2018-singapore-summit",
    names: { vi: "Thượng đỉnh Mỹ - Triều tại Singapore", en: "2018 Singapore summit" },
    date: "2018-06-12",
    kind: "day",
    phrases: {
      vi: [
        "{thượng đỉnh/hội nghị thượng đỉnh/cuộc gặp thượng đỉnh} {Mỹ - Triều/Mỹ - Triều Tiên} {tại Singapore/ở Singapore/lần thứ nhất/lần đầu tiên/đầu tiên}",
      ],
      en: ["{Singapore summit/summit in Singapore}", "Singapore Declaration"],
    },
  },
  {
    id: "us-china-trade-war",
    names: { vi: "Chiến tranh thương mại Mỹ - Trung", en: "US-China trade war" },
    date: "2018-07-06",
    kind: "start",
    phrases: {
      vi: [
        "{chiến tranh thương mại/cuộc chiến thương mại/cuộc chiến tranh thương mại} {Mỹ - Trung/Mỹ - Trung Quốc/giữa Mỹ và Trung Quốc}",
      ],
      en: ["{US-China/U.S.-China/Sino-US/Sino-U.S.} trade war"],
    },
  },
  {
    id: "2018-helsinki-summit",
    names: { vi: "Thượng đỉnh Nga - Mỹ tại Helsinki", en: "2018 Helsinki summit" },
    date: "2018-07-16",
    kind: "day",
    phrases: {
      vi: [
        "{thượng đỉnh/hội nghị thượng đỉnh/cuộc gặp thượng đỉnh} {Nga - Mỹ/Mỹ - Nga/} {tại/ở} {Helsinki/Helsinki, Phần Lan}",
      ],
      en: ["{Helsinki summit/summit in Helsinki}"],
    },
  },
  {
    id: "september-2018-inter-korean-summit",
    names: { vi: "Thượng đỉnh liên Triều tại Bình Nhưỡng", en: "September 2018 inter-Korean summit" },
    date: "2018-09-18/2018-09-20",
    kind: "start",
    phrases: {
      vi: ["{Tuyên bố chung/Tuyên bố} Bình Nhưỡng {tháng 9/tháng 9/2018}"],
      en: ["Pyongyang {Joint /}Declaration"],
    },
  },
  {
    id: "killing-of-jamal-khashoggi",
    names: { vi: "Vụ sát hại Jamal Khashoggi", en: "Killing of Jamal Khashoggi" },
    date: "2018-10-02",
    kind: "start",
    phrases: {
      vi: [
        "{vụ sát hại/vụ giết hại/cái chết của} nhà báo Jamal Khashoggi",
        "{vụ sát hại/vụ giết hại} {nhà báo/ông} Khashoggi",
      ],
      en: [
        "{killing/murder/death} of {journalist /Saudi journalist /dissident journalist /}Jamal Khashoggi",
        "{Jamal /}Khashoggi's {murder/killing/death}",
      ],
    },
  },
  {
    id: "kerch-strait-incident",
    names: { vi: "Sự cố eo biển Kerch", en: "Kerch Strait incident" },
    date: "2018-11-25",
    kind: "start",
    phrases: {
      vi: ["{sự cố/vụ việc/vụ đụng độ} {ở/tại/trên} eo biển Kerch", "sự cố eo biển Kerch"],
      en: ["Kerch Strait {incident/clash/crisis}"],
    },
  },
  {
    id: "2019-hanoi-summit",
    names: { vi: "Thượng đỉnh Mỹ - Triều tại Hà Nội", en: "2019 Hanoi summit" },
    date: "2019-02-27/2019-02-28",
    kind: "day",
    phrases: {
      vi: [
        "{thượng đỉnh/hội nghị thượng đỉnh/cuộc gặp thượng đỉnh} {Mỹ - Triều/Mỹ - Triều Tiên} {tại Hà Nội/ở Hà Nội/lần thứ hai/lần hai/lần 2}",
      ],
      en: ["{Hanoi summit/summit in Hanoi/Vietnam summit}"],
    },
  },
  {
    id: "2019-panmunjom-meeting",
    names: { vi: "Gặp gỡ Trump - Kim ở Bàn Môn Điếm", en: "2019 Panmunjom meeting" },
    date: "2019-06-30",
    kind: "day",
    phrases: {
      vi: [
        "{cuộc gặp/cuộc gặp lịch sử/cuộc gặp bất ngờ} {tại/ở} {Bàn Môn Điếm/Khu phi quân sự} {hồi cuối tháng 6/ngày 30/6/2019/hồi tháng 6/2019}",
      ],
      en: ["{June 30/2019} meeting at {Panmunjom/the DMZ}", "2019 DMZ meeting"],
    },
  },
  {
    id: "2019-normandy-summit",
    names: { vi: "Thượng đỉnh Normandy ở Paris", en: "2019 Normandy summit" },
    date: "2019-12-09",
    kind: "start",
    phrases: {
      vi: [
        "{thượng đỉnh/hội nghị thượng đỉnh} {Bộ tứ Normandy/Normandy/nhóm Bộ tứ Normandy} {tại Paris/ở Paris} {hồi tháng 12/2019/ngày 9/12/2019/tháng 12/2019}",
      ],
      en: [
        "{December 2019/2019} {Normandy/Normandy Format/Normandy Four} summit",
        "2019 Paris summit of the Normandy Format",
      ],
    },
  },
  {
    id: "assassination-of-qasem-soleimani",
    names: { vi: "Tướng Qasem Soleimani bị sát hại", en: "Assassination of Qasem Soleimani" },
    date: "2020-01-03",
    kind: "start",
    phrases: {
      vi: [
        "{vụ sát hại/vụ ám sát/cái chết của} {tướng/Tướng Iran} {Qasem Soleimani/Qassem Soleimani/Soleimani}",
      ],
      en: [
        "{killing/assassination/death} of {General /Iranian general /Gen. /}{Qasem/Qassem/Qassim} {Soleimani/Suleimani}",
      ],
    },
  },
  {
    id: "us-china-phase-one-trade-deal",
    names: { vi: "Thỏa thuận thương mại Mỹ - Trung giai đoạn 1", en: "US-China phase one trade deal" },
    date: "2019-10-11",
    kind: "start",
    phrases: {
      vi: ["thỏa thuận thương mại {giai đoạn 1/giai đoạn một}"],
      en: ["{phase one/phase-one/Phase 1} {trade /}deal"],
    },
  },
  {
    id: "brexit",
    names: { vi: "Brexit", en: "Brexit" },
    date: "2020-01-31",
    kind: "day",
    phrases: {
      vi: [
        "{Anh/nước Anh} {chính thức rời/đã rời/rời} khỏi {EU/Liên minh châu Âu}",
        "thời kỳ hậu Brexit năm 2020",
      ],
      en: [
        "since Brexit took effect",
        "since Britain left the {EU/European Union}",
        "Britain left the {EU/European Union} in January 2020",
      ],
    },
  },
  {
    id: "doha-agreement",
    names: { vi: "Thỏa thuận Doha", en: "Doha Agreement" },
    date: "2020-02-29",
    kind: "start",
    phrases: {
      vi: ["thỏa thuận {Doha/hòa bình Doha} {năm 2020/ký năm 2020/hồi tháng 2 năm 2020}"],
      en: [
        "{Doha agreement/agreement in Doha/deal in Doha} with the Taliban",
        "February 2020 {US-Taliban/U.S.-Taliban} {deal/agreement}",
      ],
    },
  },
  {
    id: "covid-19-pandemic",
    names: { vi: "Đại dịch COVID-19", en: "COVID-19 pandemic" },
    date: "2020-02-11",
    kind: "start",
    phrases: {
      vi: ["{đại dịch/dịch bệnh/dịch} COVID-19", "hậu COVID-19"],
      en: ["{COVID-19/coronavirus} {pandemic/outbreak}", "COVID-19"],
    },
  },
  {
    id: "hong-kong-national-security-law",
    names: { vi: "Luật an ninh quốc gia Hong Kong", en: "Hong Kong national security law" },
    date: "2020-05-21",
    kind: "start",
    phrases: {
      vi: ["luật an ninh quốc gia {Hong Kong/Hồng Kông/ở Hong Kong/tại Hong Kong/đối với Hong Kong}"],
      en: [
        "Hong Kong national security law",
        "national security law in Hong Kong",
        "Hong Kong's national security law",
      ],
    },
  },
  {
    id: "abraham-accords",
    names: { vi: "Thỏa thuận Abraham", en: "Abraham Accords" },
    date: "2020-09-15",
    kind: "start",
    phrases: { vi: ["{Hiệp định/Thỏa thuận/Hiệp ước} Abraham"], en: ["Abraham Accords"] },
  },
  {
    id: "2020-nagorno-karabakh-war",
    names: { vi: "Chiến tranh Nagorno-Karabakh 2020", en: "2020 Nagorno-Karabakh war" },
    date: "2020-09-27",
    kind: "start",
    phrases: {
      vi: [
        "{cuộc chiến/chiến tranh/xung đột} Nagorno-Karabakh {năm 2020/lần thứ hai}",
        "{cuộc chiến/chiến tranh} 44 ngày",
      ],
      en: [
        "2020 war over Nagorno-Karabakh",
        "2020 Nagorno-Karabakh war",
        "2020 Karabakh war",
        "2020 war in Nagorno-Karabakh",
        "44-day war",
        "six-week war {over/in} Nagorno-Karabakh",
      ],
    },
  },
  {
    id: "tigray-war",
    names: { vi: "Chiến tranh Tigray", en: "Tigray War" },
    date: "2020-11-04",
    kind: "start",
    phrases: {
      vi: ["{nội chiến/cuộc chiến/xung đột/cuộc xung đột} {ở/tại} {Tigray/vùng Tigray/khu vực Tigray}"],
      en: ["Tigray {war/conflict}", "war in Tigray", "conflict in Tigray"],
    },
  },
  {
    id: "capitol-attack",
    names: { vi: "Bạo loạn Điện Capitol", en: "Capitol attack" },
    date: "2021-01-06",
    kind: "start",
    phrases: {
      vi: [
        "{bạo loạn/vụ bạo loạn} {ở/tại/} {Điện Capitol/Đồi Capitol/tòa nhà Quốc hội Mỹ}",
        "vụ bạo loạn ngày 6/1/2021",
      ],
      en: [
        "{January 6/Jan. 6/6 January} {attack/riot/insurrection}",
        "{attack on/storming of} the {US /U.S. /}Capitol",
        "Capitol {attack/riot}",
      ],
    },
  },
  {
    id: "inauguration-of-joe-biden",
    names: { vi: "Joe Biden nhậm chức", en: "Inauguration of Joe Biden" },
    date: "2021-01-20",
    kind: "start",
    phrases: {
      vi: [
        "{kể từ khi/từ khi} {ông Biden/Tổng thống Biden/ông Joe Biden/Tổng thống Joe Biden/Tổng thống Mỹ Joe Biden} {nhậm chức/lên nắm quyền/vào Nhà Trắng}",
      ],
      en: ["since {Biden/Joe Biden/President Biden} took office"],
    },
  },
  {
    id: "2021-myanmar-coup",
    names: { vi: "Đảo chính ở Myanmar", en: "2021 Myanmar coup" },
    date: "2021-02-01",
    kind: "start",
    phrases: {
      vi: [
        "{đảo chính/cuộc đảo chính/chính biến/cuộc chính biến} {ở/tại} Myanmar",
        "{đảo chính/chính biến} {ngày 1/2/2021/hồi tháng 2/2021/tháng 2/2021}",
        "lật đổ chính phủ {dân cử/} của bà {Aung San Suu Kyi/Suu Kyi}",
      ],
      en: [
        "Myanmar coup",
        "coup in Myanmar",
        "2021 {military /}coup in Myanmar",
        "since the military seized power in Myanmar",
      ],
    },
  },
  {
    id: "asean-five-point-consensus",
    names: { vi: "Đồng thuận 5 điểm của ASEAN", en: "ASEAN Five-Point Consensus" },
    date: "2021-04-24",
    kind: "start",
    phrases: { vi: ["Đồng thuận {5 điểm/năm điểm}"], en: ["Five-Point {Consensus/peace plan}"] },
  },
  {
    id: "2021-geneva-summit",
    names: { vi: "Thượng đỉnh Nga - Mỹ tại Geneva", en: "2021 Geneva summit" },
    date: "2021-06-16",
    kind: "day",
    phrases: {
      vi: [
        "{thượng đỉnh/hội nghị thượng đỉnh/cuộc gặp thượng đỉnh} {Nga - Mỹ/Mỹ - Nga} {tại/ở} {Geneva/Geneva, Thụy Sĩ}",
      ],
      en: ["Geneva summit between Biden and Putin", "Biden-Putin summit in Geneva"],
    },
  },
  {
    id: "fall-of-kabul",
    names: { vi: "Taliban chiếm Kabul", en: "Fall of Kabul" },
    date: "2021-08-15",
    kind: "start",
    phrases: {
      vi: [
        "Taliban {trở lại nắm quyền/lên nắm quyền/quay trở lại nắm quyền/tiếp quản Kabul/chiếm Kabul/giành chính quyền/kiểm soát Afghanistan/giành quyền kiểm soát Afghanistan/trở lại cầm quyền/nắm quyền kiểm soát Afghanistan}",
      ],
      en: ["Taliban takeover", "fall of Kabul", "Taliban {retook/returned to} power"],
    },
  },
  {
    id: "aukus",
    names: { vi: "Thành lập AUKUS", en: "AUKUS" },
    date: "2021-09-15",
    kind: "start",
    phrases: { vi: ["AUKUS"], en: ["AUKUS"] },
  },
  {
    id: "russian-recognition-of-donetsk-and-luhansk",
    names: { vi: "Nga công nhận Donetsk và Lugansk", en: "Russian recognition of Donetsk and Luhansk" },
    date: "2022-02-21",
    kind: "start",
    phrases: {
      vi: [
        "Nga công nhận {độc lập của/nền độc lập của} {Donetsk và Lugansk/Donetsk và Luhansk/hai nước cộng hòa tự xưng}",
        "công nhận độc lập {cho/của} {Donetsk và Lugansk/Donetsk và Luhansk}",
      ],
      en: [
        "recognised the independence of Donetsk and Luhansk",
        "recognised the independence of the two breakaway regions",
        "recognised the independence of Donetsk and Lugansk",
        "recognized the independence of Donetsk and Luhansk",
        "recognized the independence of the two breakaway regions",
        "recognized the independence of Donetsk and Lugansk",
      ],
    },
  },
  {
    id: "russian-invasion-of-ukraine",
    names: { vi: "Chiến dịch quân sự của Nga tại Ukraine", en: "Russian invasion of Ukraine" },
    date: "2022-02-24",
    kind: "start",
    phrases: {
      vi: [
        "{chiến dịch/hoạt động} quân sự đặc biệt",
        "{tiến hành/mở/phát động/triển khai/bắt đầu/thực hiện} {chiến dịch/chiến dịch quân sự/hoạt động quân sự} {tại/ở} Ukraine",
        "{Nga/Moskva/Moscow} {tiến hành/mở/phát động/triển khai/bắt đầu/thực hiện} {chiến dịch quân sự/hoạt động quân sự} {tại/ở} {miền Đông Ukraine/Donbass/Donbas}",
        "{chiến dịch/hoạt động} quân sự {của Nga/của Moskva/của Moscow} {tại/ở} Ukraine",
        "chiến dịch quân sự {tại/ở} Ukraine",
        "{Nga/Moskva/Moscow} {đưa quân vào/tấn công toàn diện/động binh ở/tiến quân vào} Ukraine",
        "chiến sự {Nga - Ukraine/giữa Nga và Ukraine}",
        "{xung đột/cuộc xung đột/cuộc chiến/chiến tranh} Nga - Ukraine {bùng phát/bùng nổ/nổ ra} {hồi tháng 2/2022/từ tháng 2/2022/vào tháng 2/2022/ngày 24/2/2022/từ ngày 24/2/2022/}",
        "cuộc chiến toàn diện {ở/tại} Ukraine",
      ],
      en: [
        "special military operation",
        "full-scale invasion",
        "Russia's {full-scale /}invasion of Ukraine",
        "Russian invasion of Ukraine",
        "invaded Ukraine in {February /}2022",
        "{since/after} Russia invaded Ukraine",
      ],
    },
  },
  {
    id: "2022-istanbul-talks",
    names: { vi: "Đàm phán Nga - Ukraine ở Istanbul 2022", en: "2022 Istanbul talks" },
    date: "2022-03-29",
    kind: "start",
    phrases: {
      vi: [
        "{thỏa thuận/thỏa thuận Istanbul/dự thảo thỏa thuận/các thỏa thuận} {Istanbul năm 2022/Istanbul 2022/đạt được ở Istanbul năm 2022}",
        "{đàm phán/vòng đàm phán/cuộc đàm phán} {tại/ở} Istanbul {năm 2022/hồi tháng 3/2022/tháng 3/2022}",
      ],
      en: [
        "Istanbul talks of 2022",
        "{2022/March 2022} {talks in Istanbul/Istanbul talks}",
        "Istanbul {communiqué/communique}",
      ],
    },
  },
  {
    id: "bucha-massacre",
    names: { vi: "Phát hiện thảm sát ở Bucha", en: "Bucha massacre" },
    date: "2022-04-01",
    kind: "start",
    phrases: {
      vi: ["{thảm sát/vụ thảm sát/sự kiện/vụ việc} {ở/tại/} Bucha"],
      en: ["Bucha {massacre/killings}", "{massacre/killings/atrocities} in Bucha"],
    },
  },
  {
    id: "black-sea-grain-initiative",
    names: { vi: "Sáng kiến Ngũ cốc Biển Đen", en: "Black Sea Grain Initiative" },
    date: "2022-07-22",
    kind: "start",
    phrases: {
      vi: ["{Sáng kiến/thỏa thuận} {Ngũ cốc/xuất khẩu ngũ cốc/ngũ cốc qua/xuất khẩu ngũ cốc qua} Biển Đen"],
      en: ["Black Sea Grain Initiative", "Black Sea grain {deal/agreement}"],
    },
  },
  {
    id: "pelosi-s-visit-to-taiwan",
    names: { vi: "Bà Nancy Pelosi thăm Đài Loan", en: "Pelosi's visit to Taiwan" },
    date: "2022-08-02",
    kind: "start",
    phrases: {
      vi: [
        "{chuyến thăm/chuyến đi} {Đài Loan/đến Đài Loan/tới Đài Loan} của {bà Pelosi/bà Nancy Pelosi/Chủ tịch Hạ viện Mỹ Nancy Pelosi}",
      ],
      en: ["{Nancy /}Pelosi's {visit/trip} to Taiwan"],
    },
  },
  {
    id: "nord-stream-sabotage",
    names: { vi: "Nổ đường ống Nord Stream", en: "Nord Stream sabotage" },
    date: "2022-09-26",
    kind: "start",
    phrases: {
      vi: [
        "{vụ nổ/vụ phá hoại/sự cố rò rỉ/vụ rò rỉ} {đường ống/đường ống khí đốt/đường ống dẫn khí/các đường ống/} {Nord Stream/Dòng chảy phương Bắc}",
      ],
      en: ["Nord Stream {sabotage/explosions/blasts}", "{sabotage of/explosions on} the Nord Stream"],
    },
  },
  {
    id: "annexation-of-four-ukrainian-regions",
    names: { vi: "Nga sáp nhập bốn vùng của Ukraine", en: "Annexation of four Ukrainian regions" },
    date: "2022-09-30",
    kind: "start",
    phrases: {
      vi: [
        "sáp nhập {4 vùng/bốn vùng/4 tỉnh/bốn tỉnh/4 khu vực/bốn khu vực/4 vùng lãnh thổ} {của Ukraine/Ukraine/ở Ukraine/}",
        "{4 vùng/bốn vùng/4 khu vực/bốn khu vực/4 tỉnh} {mới sáp nhập/đã sáp nhập/sáp nhập vào Nga}",
      ],
      en: ["annexed four {Ukrainian /}regions", "four {annexed/illegally annexed} {Ukrainian /}regions"],
    },
  },
  {
    id: "saudi-iran-rapprochement",
    names: { vi: "Saudi Arabia và Iran nối lại quan hệ", en: "Saudi-Iran rapprochement" },
    date: "2023-03-10",
    kind: "start",
    phrases: {
      vi: [
        "{thỏa thuận/việc} {khôi phục/nối lại/bình thường hóa} quan hệ {ngoại giao/} giữa {Saudi Arabia và Iran/Iran và Saudi Arabia}",
      ],
      en: [
        "{Saudi-Iran/Saudi-Iranian} {deal/rapprochement/détente}",
        "deal to restore ties between {Saudi Arabia and Iran/Iran and Saudi Arabia}",
      ],
    },
  },
  {
    id: "sudan-war",
    names: { vi: "Nội chiến Sudan", en: "Sudan war" },
    date: "2023-04-15",
    kind: "start",
    phrases: {
      vi: [
        "{xung đột/giao tranh/nội chiến/cuộc nội chiến/cuộc xung đột/chiến sự} giữa {quân đội Sudan/Các Lực lượng vũ trang Sudan/Lực lượng vũ trang Sudan/quân đội và} {và Lực lượng Hỗ trợ Nhanh/và RSF/Lực lượng Hỗ trợ Nhanh/RSF}",
        "{nội chiến/cuộc nội chiến} {ở/tại} Sudan bùng phát",
      ],
      en: [
        "war between the army and the {paramilitary /}Rapid Support Forces",
        "Sudan's civil war",
        "{war/fighting/conflict} in Sudan {broke out/erupted/began} in {April /mid-April /}2023",
      ],
    },
  },
  {
    id: "wagner-rebellion",
    names: { vi: "Vụ nổi loạn của Wagner", en: "Wagner rebellion" },
    date: "2023-06-23/2023-06-24",
    kind: "start",
    phrases: {
      vi: [
        "{cuộc/vụ} {nổi loạn/binh biến/nổi dậy} của {Wagner/Tập đoàn Wagner/lực lượng Wagner}",
        "binh biến Wagner",
      ],
      en: ["Wagner {mutiny/rebellion}", "Prigozhin's {mutiny/rebellion}"],
    },
  },
  {
    id: "2023-nigerien-coup",
    names: { vi: "Đảo chính ở Niger", en: "2023 Nigerien coup" },
    date: "2023-07-26",
    kind: "start",
    phrases: { vi: ["{đảo chính/cuộc đảo chính} {ở/tại} Niger"], en: ["coup in Niger", "Niger coup"] },
  },
  {
    id: "2023-azerbaijani-offensive",
    names: { vi: "Azerbaijan giành lại Nagorno-Karabakh", en: "2023 Azerbaijani offensive" },
    date: "2023-09-19",
    kind: "start",
    phrases: {
      vi: [
        "{chiến dịch/chiến dịch quân sự/chiến dịch chống khủng bố} {ở/tại} Nagorno-Karabakh {hồi tháng 9/2023/tháng 9/2023/ngày 19/9}",
      ],
      en: [
        "{September 2023/2023} {offensive/lightning offensive/operation} in Nagorno-Karabakh",
        "{retook/recaptured/seized} Nagorno-Karabakh in {September /}2023",
      ],
    },
  },
  {
    id: "7-october-attack",
    names: { vi: "Hamas tấn công Israel", en: "7 October attack" },
    date: "2023-10-07",
    kind: "start",
    phrases: {
      vi: [
        "{cuộc tấn công/vụ tấn công/cuộc đột kích/cuộc tấn công bất ngờ} {ngày 7/10/2023/ngày 7/10/hôm 7/10/7/10/hồi tháng 10/2023} {của Hamas/vào Israel/vào miền Nam Israel/của phong trào Hamas}",
        "Hamas {bất ngờ tấn công/tấn công/tấn công bất ngờ/đột kích} {Israel/miền Nam Israel/vào Israel/vào miền Nam Israel/lãnh thổ Israel} {ngày 7/10/2023/ngày 7/10/hôm 7/10/hồi tháng 10/2023/vào ngày 7/10/2023/vào ngày 7/10}",
        "{kể từ ngày/từ ngày/sau ngày} 7/10/2023",
        "{xung đột/cuộc xung đột/cuộc chiến/chiến sự/chiến tranh} {Israel - Hamas/Hamas - Israel/giữa Israel và Hamas} {bùng phát/bùng nổ/nổ ra} {hồi tháng 10/2023/ngày 7/10/2023/từ tháng 10/2023/từ ngày 7/10/2023/vào ngày 7/10/2023/tháng 10/2023}",
      ],
      en: [
        "{October 7/7 October/Oct. 7/7 Oct/Oct 7} {attack/attacks/massacre}",
        "Hamas-led {attack/attacks} on {southern /}Israel",
        "Hamas attack on {southern /}Israel on October 7",
      ],
    },
  },
  {
    id: "fall-of-the-assad-regime",
    names: { vi: "Bashar al-Assad bị lật đổ", en: "Fall of the Assad regime" },
    date: "2024-12-08",
    kind: "start",
    phrases: {
      vi: [
        "{sau khi/kể từ khi} {chính quyền/chế độ/Tổng thống/ông/chính phủ} {Assad/al-Assad/Bashar al-Assad/của Tổng thống Bashar al-Assad/của ông Assad/của ông Bashar al-Assad/cựu Tổng thống Bashar al-Assad} {sụp đổ/bị lật đổ}",
        "cựu Tổng thống {Syria/} Bashar al-Assad",
      ],
      en: [
        "{since/after} the {fall/ouster/toppling/overthrow} of {Assad/Bashar al-Assad/Bashar Assad/the Assad regime}",
        "{ousted/toppled} {President /}{Assad/Bashar al-Assad/Bashar Assad}",
        "Assad was {toppled/ousted/overthrown}",
        "fall of Assad",
      ],
    },
  },
  {
    id: "israel-hezbollah-ceasefire",
    names: { vi: "Israel và Hezbollah ngừng bắn", en: "Israel-Hezbollah ceasefire" },
    date: "2024-11-26",
    kind: "start",
    phrases: {
      vi: [
        "{thỏa thuận/lệnh ngừng bắn/thỏa thuận ngừng bắn} giữa {Israel và Hezbollah/Israel và phong trào Hezbollah} {có hiệu lực/hồi tháng 11/tháng 11/2024/ngày 27/11/2024}",
      ],
      en: [
        "November {2024 /}{ceasefire/truce/cease-fire} {with/between Israel and} {Hezbollah/Lebanon}",
        "{ceasefire/truce/cease-fire} with Hezbollah in November",
      ],
    },
  },
  {
    id: "south-korean-martial-law",
    names: { vi: "Thiết quân luật Hàn Quốc", en: "South Korean martial law" },
    date: "2024-12-03",
    kind: "start",
    phrases: {
      vi: [
        "{ban bố/tuyên bố/lệnh/sắc lệnh} thiết quân luật {ngày 3/12/hồi tháng 12/2024/hôm 3/12/bất thành/}",
      ],
      en: [
        "martial law {decree/declaration} of {Yoon/December 3}",
        "Yoon's martial law decree",
        "Yoon's declaration of martial law",
        "Yoon's martial law declaration",
        "{December 3/Dec. 3} martial law",
        "short-lived martial law",
      ],
    },
  },
  {
    id: "january-2025-gaza-ceasefire",
    names: { vi: "Ngừng bắn Gaza tháng 1/2025", en: "January 2025 Gaza ceasefire" },
    date: "2025-01-15",
    kind: "start",
    phrases: {
      vi: ["{thỏa thuận/lệnh} ngừng bắn {có hiệu lực/bắt đầu/được thực thi} {từ ngày/ngày/hôm/từ} 19/1"],
      en: [
        "January ceasefire in Gaza",
        "January Gaza ceasefire",
        "January Gaza truce",
        "January truce in Gaza",
        "{ceasefire/truce} that {took effect/began} {on /in }January {19/}",
        "January 2025 {ceasefire/truce}",
      ],
    },
  },
  {
    id: "second-inauguration-of-donald-trump",
    names: { vi: "Donald Trump trở lại Nhà Trắng", en: "Second inauguration of Donald Trump" },
    date: "2025-01-20",
    kind: "start",
    phrases: {
      vi: [
        "{kể từ khi/từ khi/kể từ lúc/từ lúc} {ông Trump/ông Donald Trump/Tổng thống Trump/Tổng thống Donald Trump/Tổng thống Mỹ Donald Trump/nhà lãnh đạo Mỹ/ông} {trở lại Nhà Trắng/quay trở lại Nhà Trắng/quay lại Nhà Trắng/nhậm chức nhiệm kỳ hai/nhậm chức nhiệm kỳ thứ hai/bắt đầu nhiệm kỳ hai/bắt đầu nhiệm kỳ thứ hai/trở lại nắm quyền}",
        "{kể từ khi/từ khi} trở lại Nhà Trắng",
      ],
      en: [
        "since {Trump/Donald Trump/President Trump} returned to {the White House/office/power}",
        "since returning to {the White House/office}",
      ],
    },
  },
  {
    id: "oval-office-clash",
    names: { vi: "Tranh cãi Trump - Zelensky tại Nhà Trắng", en: "Oval Office clash" },
    date: "2025-02-28",
    kind: "start",
    phrases: {
      vi: [
        "{cuộc tranh cãi/cuộc khẩu chiến/màn tranh cãi/cuộc đấu khẩu/màn đấu khẩu} {nảy lửa/gay gắt/căng thẳng/} {tại/ở/trong} {Phòng Bầu dục/Nhà Trắng}",
      ],
      en: ["Oval Office {clash/row/confrontation/shouting match}"],
    },
  },
  {
    id: "liberation-day-tariffs",
    names: { vi: "Thuế đối ứng", en: "Liberation Day tariffs" },
    date: "2025-02-13",
    kind: "start",
    phrases: { vi: ["{thuế/thuế quan/mức thuế} đối ứng"], en: ["reciprocal tariffs", "Liberation Day"] },
  },
  {
    id: "us-ukraine-minerals-agreement",
    names: { vi: "Thỏa thuận khoáng sản Mỹ - Ukraine", en: "US-Ukraine minerals agreement" },
    date: "2025-04-30",
    kind: "day",
    phrases: {
      vi: [
        "{ký/ký kết/đã ký} {thỏa thuận/thỏa thuận về} khoáng sản {Mỹ - Ukraine/giữa Mỹ và Ukraine/với Ukraine/với Mỹ}",
      ],
      en: [
        "{US-Ukraine/U.S.-Ukraine} minerals {deal/agreement}",
        "minerals {deal/agreement} {with/between} {Ukraine/Washington and Kyiv/Kyiv and Washington}",
      ],
    },
  },
  {
    id: "pahalgam-attack",
    names: { vi: "Vụ tấn công ở Pahalgam", en: "Pahalgam attack" },
    date: "2025-04-22",
    kind: "start",
    phrases: {
      vi: [
        "{vụ tấn công/cuộc tấn công/vụ khủng bố/vụ tấn công khủng bố/vụ xả súng/vụ thảm sát} {ở/tại/} {Pahalgam/thị trấn Pahalgam}",
        "Pahalgam",
      ],
      en: ["Pahalgam {attack/massacre/terror attack}", "{attack/massacre} in Pahalgam"],
    },
  },
  {
    id: "operation-sindoor",
    names: { vi: "Chiến dịch Sindoor", en: "Operation Sindoor" },
    date: "2025-05-07",
    kind: "start",
    phrases: { vi: ["Chiến dịch Sindoor"], en: ["Operation Sindoor"] },
  },
  {
    id: "2025-india-pakistan-ceasefire",
    names: { vi: "Ấn Độ và Pakistan ngừng bắn", en: "2025 India-Pakistan ceasefire" },
    date: "2025-05-10",
    kind: "start",
    phrases: {
      vi: [
        "{thỏa thuận/lệnh} ngừng bắn {giữa Ấn Độ và Pakistan/Ấn Độ - Pakistan} {ngày 10/5/hôm 10/5/hồi tháng 5/2025/hồi tháng 5}",
      ],
      en: [
        "May 10 {ceasefire/truce/understanding}",
        "{ceasefire/truce} between India and Pakistan on May 10",
      ],
    },
  },
  {
    id: "2025-istanbul-talks",
    names: { vi: "Đàm phán trực tiếp Nga - Ukraine ở Istanbul 2025", en: "2025 Istanbul talks" },
    date: "2025-05-16",
    kind: "day",
    phrases: {
      vi: [
        "{vòng đàm phán/cuộc đàm phán/đàm phán} {trực tiếp/} {đầu tiên/thứ nhất} {tại/ở} Istanbul {ngày 16/5/hôm 16/5/vào ngày 16/5}",
      ],
      en: ["May 16 {talks in Istanbul/Istanbul talks}"],
    },
  },
  {
    id: "may-2025-thai-cambodian-border-clash",
    names: {
      vi: "Đụng độ biên giới Thái Lan - Campuchia tháng 5/2025",
      en: "May 2025 Thai-Cambodian border clash",
    },
    date: "2025-05-28",
    kind: "start",
    phrases: {
      vi: ["{vụ đụng độ/cuộc đụng độ/vụ đấu súng/cuộc đấu súng/vụ nổ súng} {ngày 28/5/hôm 28/5}"],
      en: [],
    },
  },
  {
    id: "operation-spiderweb",
    names: { vi: "Chiến dịch Mạng nhện", en: "Operation Spiderweb" },
    date: "2025-06-01",
    kind: "start",
    phrases: {
      vi: ['chiến dịch {Mạng nhện/"Mạng nhện"/“Mạng nhện”}'],
      en: ["Operation {Spiderweb/Spider Web/Spider's Web}"],
    },
  },
  {
    id: "israeli-strikes-on-iran",
    names: { vi: "Israel tấn công Iran", en: "Israeli strikes on Iran" },
    date: "2025-06-13",
    kind: "start",
    phrases: {
      vi: [
        "{cuộc xung đột/cuộc chiến/xung đột/cuộc chiến tranh} 12 ngày {giữa Israel và Iran/với Israel/Israel - Iran/giữa Iran và Israel/với Iran}",
        "{cuộc chiến/cuộc xung đột/cuộc chiến tranh} 12 ngày",
        'Chiến dịch {Sư tử trỗi dậy/"Sư tử trỗi dậy"/“Sư tử trỗi dậy”}',
      ],
      en: [
        "{12-day/twelve-day} war",
        "Operation Rising Lion",
        "{June /}war {between/with} {Israel and Iran/Iran in June}",
      ],
    },
  },
  {
    id: "us-strikes-on-iranian-nuclear-sites",
    names: { vi: "Mỹ tấn công các cơ sở hạt nhân Iran", en: "US strikes on Iranian nuclear sites" },
    date: "2025-06-22",
    kind: "start",
    phrases: {
      vi: [
        "{Mỹ/quân đội Mỹ} {tấn công/không kích/ném bom} {3/ba} cơ sở hạt nhân {của Iran/Iran}",
        'Chiến dịch {Búa đêm/"Búa đêm"/“Búa đêm”/Midnight Hammer}',
      ],
      en: [
        "Operation Midnight Hammer",
        "{since/after} the {US /U.S. /American }strikes on Iran's nuclear {sites/facilities}",
        "June strikes on Iran's nuclear {sites/facilities}",
      ],
    },
  },
  {
    id: "2025-thailand-cambodia-conflict",
    names: { vi: "Xung đột Thái Lan - Campuchia", en: "2025 Thailand-Cambodia conflict" },
    date: "2025-07-24",
    kind: "start",
    phrases: {
      vi: [
        "{xung đột/giao tranh/đụng độ/cuộc giao tranh/cuộc đụng độ/cuộc xung đột} {bùng phát/bùng nổ/nổ ra/} {từ ngày 24/7/ngày 24/7/hôm 24/7/sáng 24/7}",
        "{giao tranh/xung đột} 5 ngày {giữa Thái Lan và Campuchia/hồi tháng 7/Thái Lan - Campuchia}",
      ],
      en: [
        "{five-day/July} {conflict/war/border conflict/fighting} between {Thailand and Cambodia/Cambodia and Thailand}",
        "{Thailand-Cambodia/Thai-Cambodian/Cambodian-Thai} border {war/conflict/clashes}",
      ],
    },
  },
  {
    id: "thailand-cambodia-ceasefire",
    names: { vi: "Ngừng bắn Thái Lan - Campuchia", en: "Thailand-Cambodia ceasefire" },
    date: "2025-07-28",
    kind: "start",
    phrases: {
      vi: [
        "{thỏa thuận/lệnh} ngừng bắn {giữa Thái Lan và Campuchia/Thái Lan - Campuchia/giữa hai nước/} {ngày 28/7/hôm 28/7/có hiệu lực từ ngày 29/7/từ nửa đêm 28/7/đạt được ngày 28/7}",
      ],
      en: [
        "{July 28/July} {ceasefire/truce} {between/with} {Thailand and Cambodia/Cambodia and Thailand/Cambodia/Thailand}",
      ],
    },
  },
  {
    id: "2025-alaska-summit",
    names: { vi: "Thượng đỉnh Nga - Mỹ ở Alaska", en: "2025 Alaska summit" },
    date: "2025-08-15",
    kind: "start",
    phrases: {
      vi: [
        "{thượng đỉnh/hội nghị thượng đỉnh/cuộc gặp thượng đỉnh/cuộc hội đàm thượng đỉnh/cuộc gặp} {Nga - Mỹ/Mỹ - Nga/Trump - Putin/Putin - Trump/} {tại/ở} {Alaska/bang Alaska/Alaska (Mỹ)/Anchorage} {hồi tháng 8/vừa qua/mới đây}",
        "{sau/kể từ} {thượng đỉnh/hội nghị thượng đỉnh/cuộc gặp thượng đỉnh/cuộc gặp} {Nga - Mỹ/Mỹ - Nga/Trump - Putin/} {tại/ở} {Alaska/Anchorage}",
      ],
      en: [
        "{since/after/following} the {Alaska summit/Anchorage summit/summit in Alaska/summit in Anchorage}",
      ],
    },
  },
  {
    id: "israeli-strike-on-doha",
    names: { vi: "Israel tấn công Doha", en: "Israeli strike on Doha" },
    date: "2025-09-09",
    kind: "start",
    phrases: {
      vi: [
        "{cuộc tấn công/cuộc không kích/vụ tấn công/vụ không kích} {của Israel/} {vào/nhằm vào} {Doha/thủ đô Doha/Qatar} {ngày 9/9/hôm 9/9/hồi tháng 9/của Qatar}",
      ],
      en: ["{Israeli/Israel's} {strike/attack/air strike/airstrike} {on/in} {Doha/Qatar}", "strike on Doha"],
    },
  },
  {
    id: "20-point-gaza-peace-plan",
    names: { vi: "Kế hoạch hòa bình 20 điểm cho Gaza", en: "20-point Gaza peace plan" },
    date: "2025-09-29",
    kind: "start",
    phrases: {
      vi: [
        "{kế hoạch/kế hoạch hòa bình/đề xuất} {20 điểm/20 điểm về Gaza/gồm 20 điểm} {của ông Trump/của Tổng thống Trump/của Tổng thống Mỹ Donald Trump/của Mỹ/cho Gaza/về Gaza/của Tổng thống Donald Trump}",
      ],
      en: ["20-point {peace /Gaza /Gaza peace /}{plan/proposal}"],
    },
  },
  {
    id: "october-2025-gaza-ceasefire",
    names: { vi: "Ngừng bắn Gaza tháng 10/2025", en: "October 2025 Gaza ceasefire" },
    date: "2025-10-08",
    kind: "start",
    phrases: {
      vi: [
        "{thỏa thuận/lệnh} ngừng bắn {có hiệu lực từ ngày 10/10/có hiệu lực ngày 10/10/có hiệu lực hôm 10/10/ngày 10/10/hôm 10/10} {ở Gaza/tại Gaza/tại Dải Gaza/ở Dải Gaza/}",
      ],
      en: [
        "{October 10/Oct. 10/10 October} {ceasefire/truce} in Gaza",
        "{ceasefire/truce} {that took effect/in effect/in force} {on /since /}{October 10/Oct. 10/10 October}",
      ],
    },
  },
  {
    id: "sharm-el-sheikh-peace-summit",
    names: { vi: "Thượng đỉnh hòa bình Sharm El-Sheikh", en: "Sharm El-Sheikh peace summit" },
    date: "2025-10-13",
    kind: "day",
    phrases: {
      vi: [
        "{thượng đỉnh/hội nghị thượng đỉnh} {hòa bình/về Gaza/hòa bình Gaza/hòa bình về Gaza} {tại/ở} Sharm El-Sheikh",
      ],
      en: ["{Sharm El-Sheikh/Sharm El Sheikh} {peace /}summit"],
    },
  },
  {
    id: "kuala-lumpur-peace-accords",
    names: { vi: "Tuyên bố hòa bình Kuala Lumpur", en: "Kuala Lumpur Peace Accords" },
    date: "2025-10-26",
    kind: "start",
    phrases: {
      vi: [
        "{Tuyên bố/Thỏa thuận/Hiệp định} {hòa bình/chung} Kuala Lumpur",
        "{Thỏa thuận hòa bình/Tuyên bố chung} {Thái Lan - Campuchia/giữa Thái Lan và Campuchia} {tại/ở} Kuala Lumpur",
      ],
      en: ["Kuala Lumpur {Peace /Joint /}{Accord/Accords/Declaration}"],
    },
  },
  {
    id: "2025-busan-meeting",
    names: { vi: "Thượng đỉnh Mỹ - Trung ở Busan", en: "2025 Busan meeting" },
    date: "2025-10-30",
    kind: "day",
    phrases: {
      vi: [
        "{thượng đỉnh/cuộc gặp/cuộc gặp thượng đỉnh/hội nghị thượng đỉnh} {Mỹ - Trung/Trump - Tập/giữa hai nhà lãnh đạo/} {tại/ở} {Busan/Busan, Hàn Quốc/Busan (Hàn Quốc)}",
      ],
      en: ["{Busan meeting/Busan summit/meeting in Busan/summit in Busan}"],
    },
  },
  {
    id: "28-point-peace-plan",
    names: { vi: "Kế hoạch hòa bình 28 điểm về Ukraine", en: "28-point peace plan" },
    date: "2025-11-19",
    kind: "start",
    phrases: {
      vi: [
        "{kế hoạch/kế hoạch hòa bình/đề xuất/đề xuất hòa bình/dự thảo kế hoạch/bản kế hoạch} {28 điểm/gồm 28 điểm}",
      ],
      en: ["28-point {peace /}{plan/proposal}"],
    },
  },
];
