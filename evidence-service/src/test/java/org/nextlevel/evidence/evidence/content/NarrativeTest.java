package org.nextlevel.evidence.evidence.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.nextlevel.evidence.evidence.content.narrative.Narrative;
import org.nextlevel.kit.problem.Invalid;
import org.nextlevel.kit.problem.Violation;

@Tag("M3.3")
class NarrativeTest {
    @Test
    void whatIsSafeStaysAsItWasWritten() {
        String markdown = "# What\n\n* one *thing*, 3 < 4\n* [two](https://a.example/b?c=d)\n\n```\n<b>code</b>\n```";
        assertThat(Narrative.safe("  \n" + markdown + "\n\n")).isEqualTo(markdown);
    }

    @Test
    void nothingIsNull() {
        assertThat(Narrative.safe(null)).isNull();
        assertThat(Narrative.safe(" \n ")).isNull();
        assertThat(Narrative.safe("<br>")).isNull();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "before <script>alert(1)</script> after",
                "<div onclick='x()'>before after</div>",
                "before <scr<b>ipt>alert(1)</scr</b>ipt> after",
                "before [click](javascript:alert(1)) after",
                "before [click](&#106;avascript:alert(1)) after",
                "before [click](JAVASCRIPT:alert(1)) after",
                "before <javascript:alert(1)> after",
                "before ![](https://spy.example/pixel.png) after",
                "before ![seen](data:image/png;base64,AAAA) after",
                "before [click][1] after\n\n[1]: vbscript:x 'y'",
                "before [![a](https://spy.example/x)](javascript:x) after",
                "before <!-- hidden --> after",
                "before\n\n<style>\n* { display: none }\n</style>\n\nafter"
            })
    void anyReaderShowsItWithoutMarkupThatActs(String markdown) {
        String safe = Narrative.safe(markdown);
        String shown =
                HtmlRenderer.builder().build().render(Parser.builder().build().parse(safe == null ? "" : safe));
        assertThat(shown)
                .doesNotContainIgnoringCase(
                        "<script", "<style", "<img", "<div", "<!--", "href=\"javascript", "href=\"vbscript");
        if (!markdown.startsWith("<")) {
            assertThat(shown).contains("before").contains("after");
        }
        assertThat(Narrative.safe(safe)).isEqualTo(safe);
    }

    @ParameterizedTest
    @ValueSource(strings = {"[", "![", "*", "_", "<", "<a ", "> ", "- ", "![](", "[a](<b", "**a *b "})
    @Tag("fair")
    @Timeout(30)
    void whatPilesUpMarksIsReadInTimeOrRefused(String mark) {
        String opened = mark.repeat(9_000 / mark.length());
        String closed =
                new StringBuilder(opened).reverse().toString().replace('[', ']').replace("(", "](u)");
        for (String text : List.of(opened, opened + "x" + closed, opened + "x" + "](u)".repeat(2_000))) {
            try {
                Narrative.safe(text);
            } catch (Invalid refused) {
                assertThat(refused.violations()).extracting(Violation::pointer).containsExactly("#/narrative");
            }
        }
    }
}
