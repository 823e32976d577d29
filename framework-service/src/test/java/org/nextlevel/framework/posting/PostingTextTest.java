package org.nextlevel.framework.posting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.nextlevel.framework.wording.PlainText;
import org.nextlevel.framework.wording.TextSpan;

@Tag("M2.4")
class PostingTextTest {
    @Test
    void scriptsAndStylesAreDroppedWithTheirContent() {
        assertThat(
                        PlainText.of(
                                "<style>p{}</style><p onclick='x()'>Own <b>the</b> budget.<script>steal()</script></p><!-- c -->"))
                .isEqualTo("Own the budget.");
    }

    @Test
    void escapedMarkupIsWordsAndNoMarkup() {
        assertThat(PlainText.of("&lt;script&gt;steal()&lt;/script&gt; costs &lt; 5 &amp; more"))
                .isEqualTo("< script>steal()< /script> costs < 5 & more");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<scr<script>ipt>a</script>",
                "&lt;img src=x onerror=a&gt;",
                "<plaintext><b>a",
                "<textarea><script>a</script></textarea>",
                "<xmp><img src=x></xmp>",
                "<noscript><p title='</noscript><img src=x onerror=a>'>",
                "<svg><![CDATA[<img src=x>]]></svg>",
                "<![CDATA[<b>a</b>]]>",
                "<a href='javascript:a'>b</a",
                "&amp;lt;b&amp;gt;"
            })
    void whatIsLeftHoldsNoMarkup(String source) {
        String text = PlainText.of(source);
        assertThat(text).doesNotContainPattern("<[\\p{L}/!?]");
        assertThat(PlainText.of(text).replace("&lt;b&gt;", "< b>")).isEqualTo(text.replace("&lt;b&gt;", "< b>"));
    }

    @Test
    void blocksAndBulletsOfAPageAreLines() {
        assertThat(
                        sentences(
                                "<h1>Lead</h1><p>You lead\n a team. You\nhire.</p><ul><li>own the budget</li><li>mentor</li></ul>"))
                .containsExactly("Lead", "You lead a team.", "You hire.", "own the budget", "mentor");
    }

    @Test
    void aSentenceThatAMailProgramBrokeIsWholeAgain() {
        assertThat(sentences("You own the budget of the\r\ndepartment. You hire.\n- mentor people\n* 5 years\n1. grow"))
                .containsExactly(
                        "You own the budget of the department.", "You hire.", "mentor people", "5 years", "grow");
    }

    @Test
    void whatHasNoLetterIsNoSentence() {
        assertThat(sentences("-----\n2026\n\u2003\n***\n")).isEmpty();
    }

    @Test
    void aSentenceWithoutEndIsCutAndNothingIsLost() {
        String words = "word ".repeat(900).strip();
        List<String> cut = sentences(words + "\n" + "x".repeat(2_500) + "\n" + "\uD83D\uDE00".repeat(999) + "a");
        assertThat(cut).allSatisfy(one -> assertThat(one.length()).isLessThanOrEqualTo(TextSpan.LONGEST));
        assertThat(String.join(" ", cut)).startsWith(words);
        assertThat(String.join("", cut)).contains("x".repeat(2_500));
    }

    @Test
    void charactersThatCannotBeKeptOrSeenAreDropped() {
        assertThat(PlainText.of("Own\u0000 the\u200B bud\u00ADget\uD800\u00A0 of\ta team"))
                .isEqualTo("Own the budget? of a team");
    }

    @Test
    void theSameSourceAlwaysGivesTheSameText() {
        String source = "<p>Fu\u0308hren</p>\n<p>und planen";
        assertThat(PlainText.of(source)).isEqualTo(PlainText.of(source)).isEqualTo("Führen\n\nund planen");
    }

    @ParameterizedTest
    @ValueSource(strings = {"<div>", "<b>", "<ul><li>", "<table><tr><td>", "&amp;", "<a href='", "<", "a ", ".\n"})
    void aPageMadeToBeSlowIsReadLikeAnyOther(String part) {
        String text = PlainText.of(part.repeat(200_000 / part.length()));
        assertThat(TextSpan.of(text)).allMatch(span -> span.start() < span.end() && span.end() <= text.length());
    }

    private static List<String> sentences(String source) {
        String text = PlainText.of(source);
        return TextSpan.of(text).stream().map(span -> span.in(text)).toList();
    }
}
