/** Openings of news reports in many languages, written for these tests. */

export const vietnamese = `Thủ tướng Chính phủ tiếp Ngoại trưởng nước láng giềng tại Hà Nội
Chiều 12/5, tại trụ sở Chính phủ, hai bên đã trao đổi về hợp tác kinh tế, quốc phòng và giao lưu nhân dân. Người phát ngôn cho biết cuộc gặp diễn ra trong bầu không khí cởi mở, thẳng thắn.
Ông nhấn mạnh những khác biệt cần được giải quyết bằng biện pháp hòa bình, trên cơ sở luật pháp quốc tế, và đề nghị sớm nối lại đàm phán ở cấp thứ trưởng vào quý tới.`;

export const french = `Le ministre des Affaires étrangères a été reçu à l'Élysée mardi soir. « Nous espérons que les négociations reprendront dès la semaine prochaine », a déclaré le porte-parole, précisant qu'aucune date n'était fixée. Où, quand et à quel prix ? La réponse tarde à venir, là-bas comme à Genève.`;

export const portuguese = `O presidente da República recebeu ontem em São Paulo a delegação estrangeira. «Não há condições para uma reunião», afirmou à imprensa, após três horas de negociações. A oposição criticou a decisão: “É uma situação lamentável”, disse o líder da bancada. CORRUPÇÃO E INFLAÇÃO, lê-se na faixa: «AMANHû.`;

export const german = `Die Außenministerin traf am Dienstag in München ihren österreichischen Kollegen. Über die nächsten Gespräche müsse in größerer Runde entschieden werden, hieß es. „Natürlich prüfen wir das“, erklärte ein Sprecher; früher oder später werde man sich äußern. Der „Spaß“ sei vorbei.`;

export const spanish = `El canciller viajó a Bogotá para reunirse con su homólogo. ¿Habrá un acuerdo más adelante? Según el portavoz, la próxima sesión será en Córdoba; después, el niño rescatado volverá con su mamá. También participó el señor Núñez.`;

export const czech = `Předseda vlády přijal v úterý velvyslance sousední země. Jednání bylo podle mluvčího věcné a přátelské, další schůzka se uskuteční příští týden v Brně. VÝŠKA škody zatím není známa, žádné další podrobnosti úřad nesdělil.`;

export const polish = `Minister spraw zagranicznych spotkał się w środę z ambasadorem. Rozmowy dotyczyły współpracy gospodarczej, bezpieczeństwa i przyszłości układu, którego ważność wygaśnie w październiku. Rzecznik rządu odmówił komentarza, zapowiadając oświadczenie na czwartek.`;

export const turkish = `Dışişleri Bakanı salı günü Ankara'da komşu ülkenin büyükelçisini kabul etti. Görüşmede iki ülke arasındaki ticaret, güvenlik ve göç konuları ele alındı. Sözcü, müzakerelerin önümüzdeki hafta İstanbul'da süreceğini, ancak kesin tarihin henüz belirlenmediğini söyledi.`;

export const russian = `Министр иностранных дел провёл во вторник переговоры со своим коллегой из соседней страны. Стороны обсудили торговлю, безопасность границы и обмен пленными. Официальный представитель ведомства сообщил, что следующая встреча состоится через неделю в Женеве.`;

export const ukrainian = `Міністр закордонних справ провів у вівторок переговори зі своїм колегою із сусідньої країни. Сторони обговорили торгівлю, безпеку кордону та обмін полоненими. Речник відомства повідомив, що наступна зустріч відбудеться за тиждень у Женеві.`;

export const greek = `Ο υπουργός Εξωτερικών συναντήθηκε την Τρίτη στην Αθήνα με τον ομόλογό του. Στις συνομιλίες συζητήθηκαν το εμπόριο, η ασφάλεια των συνόρων και η ανταλλαγή κρατουμένων. Ο εκπρόσωπος δήλωσε ότι η επόμενη συνάντηση θα γίνει σε μία εβδομάδα.`;

export const arabic = `التقى وزير الخارجية يوم الثلاثاء نظيره من الدولة المجاورة في القاهرة. وبحث الجانبان التجارة وأمن الحدود وتبادل الأسرى. وقال المتحدث باسم الوزارة إن الاجتماع المقبل سيعقد بعد أسبوع في جنيف.`;

export const hebrew = `שר החוץ נפגש ביום שלישי בירושלים עם עמיתו מהמדינה השכנה. הצדדים דנו בסחר, בביטחון הגבול ובחילופי שבויים. דובר המשרד מסר כי הפגישה הבאה תתקיים בעוד שבוע בז'נבה.`;

export const thai = `รัฐมนตรีว่าการกระทรวงการต่างประเทศพบหารือกับเอกอัครราชทูตประเทศเพื่อนบ้านเมื่อวันอังคาร ทั้งสองฝ่ายแลกเปลี่ยนความเห็นเรื่องการค้า ความมั่นคงชายแดน และการแลกเปลี่ยนนักโทษ โฆษกกล่าวว่าการประชุมครั้งต่อไปจะจัดขึ้นในสัปดาห์หน้า`;

export const chinese = `外交部长周二在北京会见了邻国大使，双方就贸易、边境安全和交换被俘人员等问题交换了意见。发言人表示，下一轮会谈将于下周在日内瓦举行，具体日期尚未确定。他强调，对话是解决分歧的唯一途径。`;

export const traditional = `外交部長週二在臺北會見了鄰國大使，雙方就貿易、邊境安全和交換被俘人員等問題交換了意見。發言人表示，下一輪會談將於下週在日內瓦舉行，具體日期尚未確定。他強調，對話是解決分歧的唯一途徑。`;

export const japanese = `外相は火曜日、東京で隣国の大使と会談し、貿易や国境の安全、捕虜の交換について意見を交わした。報道官によると、次の協議は来週ジュネーブで開かれる見通しだが、日程はまだ決まっていないという。`;

export const korean = `외교부 장관은 화요일 서울에서 이웃 나라 대사를 만나 무역과 국경 안보, 포로 교환 문제를 논의했다. 대변인은 다음 회담이 다음 주 제네바에서 열릴 예정이지만 정확한 날짜는 아직 정해지지 않았다고 밝혔다.`;
