package org.nextlevel.document.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.Locale;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.nextlevel.document.font.PaperFonts;

/** People write in their own script. */
@Tag("M4.5")
class ScriptsTest {
    /** What is read from the right is told apart by its words: a reader of the file gives back the order of the line. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "我领导了支付服务的迁移，每年节省两百万元。 | 我领导了支付服务的迁移，每年节省两百万元。",
                "決済サービスを移行し、ビルド時間を短縮した。 | 決済サービスを移行し、ビルド時間を短縮した。",
                "결제 서비스를 이전하고 빌드 시간을 줄였다. | 결제 서비스를 이전하고 빌드 시간을 줄였다.",
                "قدت نقل خدمة الدفع إلى المنصة | خدمة الدفع",
                "شكراً جداً | شكراً جداً",
                "הובלתי את המעבר של שירות התשלומים | שירות התשלומים",
                "ผู้ป่วยได้รับน้ำที่ฟื้นฟู ปี่ กิ่ง | ผู้ป่วยได้รับน้ำที่ฟื้นฟู ปี่ กิ่ง",
                "मैंने तीन कनिष्ठ अभियंताओं का मार्गदर्शन किया। | मैंने तीन कनिष्ठ अभियंताओं का मार्गदर्शन किया।",
                "किंकर्तव्यविमूढ प्रक्रिया, क्षेत्र, कृत्य | किंकर्तव्यविमूढ प्रक्रिया, क्षेत्र, कृत्य",
                "Größe Łódź Ёлка Ελλάδα Հայ ქართ | Größe Łódź Ёлка Ελλάδα Հայ ქართ",
                "≥ 3 → ✓ ☎ ½ ② ■ | ≥ 3 → ✓ ☎ ½ ② ■",
                "family 👨‍👩‍👧 flag 🇩🇪 cook 👩‍🍳 keycap 1️⃣ | family 👨‍👩‍👧 flag 🇩🇪 cook 👩‍🍳 keycap 1⃣"
            })
    void everyScriptIsSetAndReadBackAsItWasWritten(String written, String read) throws Exception {
        Pdf pdf = Papers.pdf(Proposals.of(Locale.ENGLISH, 1, written));
        assertThat(Papers.text(pdf)).contains(read).doesNotContain("#");
    }

    @Test
    void oneOfAllScriptsIsPdfUa() throws Exception {
        String all = "迁移 決済 결제 الدفع שירות น้ำที่ क्षेत्र 👨‍👩‍👧 ≥";
        assertThat(Papers.faults(Papers.pdf(Proposals.of(Locale.GERMAN, 2, all))))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "移行 of 決済 | 移,行,決,済",
                "結 and Tamil தமிழ் | 結,த,மி,ழ்",
                "an emoji of two that nobody draws 🦄‍🚑 | 🦄‍🚑",
                "not in Unicode \u0378 | \u0378"
            })
    void whatNoFontDrawsIsNamedAndNotPrinted(String written, String characters) {
        Unprintable unprintable = catchThrowableOfType(
                Unprintable.class, () -> Pdf.of(Proposals.of(Locale.ENGLISH, 1, written), PaperFonts.shipped()));
        assertThat(unprintable.characters()).containsExactly(characters.split(","));
    }

    @Test
    void pagesForScreensKeepEmojiWholeAndSayWhatIsReadFromTheRight() {
        var page = Jsoup.parse(Html.of(Proposals.of(Locale.ENGLISH, 1, "👨‍👩‍👧")));
        assertThat(page.select("li.claim p").text()).contains("👨‍👩‍👧");
        assertThat(page.select("li.claim").attr("dir")).isEqualTo("ltr");
        var hebrew = Jsoup.parse(Html.of(Proposals.saying("הובלתי את version 3")));
        assertThat(hebrew.select("li.claim").attr("dir")).isEqualTo("rtl");
    }
}
