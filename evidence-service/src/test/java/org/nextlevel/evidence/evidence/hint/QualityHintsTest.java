package org.nextlevel.evidence.evidence.hint;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.nextlevel.evidence.evidence.claim.Claim;
import org.nextlevel.evidence.evidence.content.EvidenceContent;
import org.nextlevel.evidence.evidence.content.EvidenceKind;
import org.nextlevel.evidence.evidence.content.EvidenceLink;
import org.nextlevel.evidence.evidence.content.Metric;
import org.nextlevel.evidence.evidence.hint.QualityHint.QualityRule;

@Tag("M4.4")
class QualityHintsTest {
    private static final LocalDate DAY = LocalDate.of(2026, 3, 31);
    private static final HintSentences ENGLISH = HintSentences.in(Locale.ENGLISH);

    private static final QualityStandard STANDARD =
            new QualityStandard(LocalDate.of(2024, 4, 1), Set.of("junior", "senior"));

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Made the build faster | UNQUANTIFIED",
                "Cut the build by 70% |",
                "We cut the build by 70% | WE_WITHOUT_OWN_PART",
                "The team cut the build by 70% | WE_WITHOUT_OWN_PART",
                "We cut the build by 70%. I found the slow tests | ",
                "We cut the build by 70%; my part was the cache | ",
                "Mentored 3 people of our team |",
                "Owned the roadmap of the West region in 2024 | UNQUANTIFIED"
            })
    void aSentenceIsReadByTheRules(String summary, String rule) {
        assertThat(rules(content(summary, null, List.of(), List.of())))
                .containsExactlyElementsOf(rule == null ? List.of() : List.of(QualityRule.valueOf(rule)));
    }

    @Test
    void everyHintIsSaidInEveryLanguage() {
        var english = ResourceBundle.getBundle("hints", Locale.ROOT);
        var german = ResourceBundle.getBundle("hints", Locale.GERMAN);
        assertThat(english.keySet())
                .isNotEmpty()
                .allSatisfy(key -> assertThat(german.getString(key)).isNotEqualTo(english.getString(key)));
    }

    @Test
    void aMetricIsANumberToo() {
        var metric = new Metric("Build", null, BigDecimal.TEN, "minutes", null, null);
        EvidenceContent content =
                new EvidenceContent("Made the build faster", null, null, DAY, null, List.of(metric), null, null, null);
        assertThat(rules(content)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(EvidenceKind.class)
    void whatToMeasureDependsOnTheKindOfWork(EvidenceKind kind) {
        EvidenceContent unkind = content("Did it", null, List.of(), List.of());
        EvidenceContent content = new EvidenceContent("Did it", null, null, DAY, kind, null, null, null, null);
        assertThat(QualityHints.of(content, STANDARD, ENGLISH).getFirst().detail())
                .startsWith("Say ")
                .isNotEqualTo(
                        QualityHints.of(unkind, STANDARD, ENGLISH).getFirst().detail());
    }

    @Test
    void aClaimWantsAnExample() {
        List<Claim> claims = List.of(new Claim("craft", "talk", "lead", null));
        EvidenceContent bare = content("Trained 12 teams", null, List.of(), claims);
        assertThat(rules(bare)).containsExactly(QualityRule.CLAIM_WITHOUT_EXAMPLE);
        assertThat(QualityHints.of(bare, STANDARD, ENGLISH).getFirst().detail())
                .isEqualTo("Give an example or a link for what it claims.");
        assertThat(rules(content("Trained 12 teams", "At the all-hands, I showed …", List.of(), claims)))
                .isEmpty();
        assertThat(rules(content(
                        "Trained 12 teams", null, List.of(new EvidenceLink("https://a.example", null)), claims)))
                .isEmpty();
    }

    @Test
    void whatIsOlderThanThePolicysWindowIsSaidToCountNoLonger() {
        EvidenceContent old = new EvidenceContent(
                "Led 5 people", null, null, LocalDate.of(2024, 3, 31), null, null, null, null, null);
        assertThat(rules(old)).containsExactly(QualityRule.OLDER_THAN_WINDOW);
        assertThat(QualityHints.of(old, new QualityStandard(null, Set.of()), ENGLISH))
                .isEmpty();
    }

    @Test
    void claimsBelowTheNextLevelAreSaidToBeSo() {
        Claim below = new Claim("craft", "talk", "senior", null);
        Claim at = new Claim("craft", "depth", "lead", null);
        assertThat(rules(content("Trained 12 teams", "How", List.of(), List.of(below))))
                .containsExactly(QualityRule.BELOW_TARGET_LEVEL);
        assertThat(rules(content("Trained 12 teams", "How", List.of(), List.of(below, at))))
                .isEmpty();
    }

    private static List<QualityRule> rules(EvidenceContent content) {
        return QualityHints.of(content, STANDARD, ENGLISH).stream()
                .map(QualityHint::rule)
                .toList();
    }

    private static EvidenceContent content(
            String summary, String narrative, List<EvidenceLink> links, List<Claim> claims) {
        return new EvidenceContent(summary, narrative, null, DAY, null, null, links, null, claims);
    }
}
