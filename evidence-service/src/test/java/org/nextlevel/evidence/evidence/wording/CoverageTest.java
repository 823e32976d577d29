package org.nextlevel.evidence.evidence.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.nextlevel.evidence.attestation.statement.WordingStanding;
import org.nextlevel.evidence.evidence.claim.Claim;
import org.nextlevel.evidence.evidence.content.EvidenceContent;
import org.nextlevel.evidence.evidence.content.Metric;
import org.nextlevel.evidence.evidence.wording.CoveredClaims.LevelOrder;
import org.nextlevel.testkit.seed.EverySeed;

/** Which claims a word covers that was said of others, or of other words. */
@Tag("M1.4")
class CoverageTest {
    private static final LocalDate DAY = LocalDate.of(2026, 3, 31);
    private static final List<String> LEVELS = List.of("a", "b", "c");
    private static final LevelOrder ORDER = (_, level, other) -> LEVELS.indexOf(level) <= LEVELS.indexOf(other);

    @ParameterizedTest
    @CsvSource({
        "depth b, depth b, depth b",
        "depth b, depth b | talk a, depth b",
        "depth b, depth c, ''",
        "depth b, depth a, depth a",
        "depth b | talk a, talk a, talk a",
        "depth b | talk a, depth c | talk a, talk a",
        "depth b, depth b x, depth b x",
        "depth b x, depth b, ''",
        "depth b x, depth b y, ''",
        "depth b x, depth a z, ''",
        "'', depth a, ''"
    })
    void aClaimThatIsAddedOrRaisedIsNotCovered(String read, String now, String covered) {
        assertThat(CoveredClaims.of(claims(read), claims(now), ORDER)).isEqualTo(claims(covered));
    }

    @Test
    void otherWordsLeaveNothingCovered() {
        Coverage coverage = WordCoverage.between(
                content("Took minutes", "depth b"), content("Led the division", "depth b | talk c"), ORDER);
        assertThat(coverage.claims()).isEmpty();
        assertThat(coverage.changed()).containsExactly(WordingPart.SUMMARY, WordingPart.CLAIMS);
        assertThat(coverage.standing()).isEqualTo(WordingStanding.EARLIER);
    }

    @Test
    void otherClaimsLeaveTheWordToThoseThatWereMade() {
        Coverage coverage =
                WordCoverage.between(content("Led it", "depth b"), content("led it.", "depth b | talk c"), ORDER);
        assertThat(coverage.claims()).isEqualTo(claims("depth b"));
        assertThat(coverage.standing()).isEqualTo(WordingStanding.OTHER_CLAIMS);
    }

    @Test
    void aDroppedClaimHarmsNoWord() {
        Coverage coverage =
                WordCoverage.between(content("Led it", "depth b | talk c"), content("Led it", "depth b"), ORDER);
        assertThat(coverage.isWhole()).isTrue();
    }

    @EverySeed
    void noEditAfterAConfirmationRaisesWhatIsConfirmed(long seed) {
        Random random = new Random(seed);
        EvidenceContent read = random(random);
        EvidenceContent now = read;
        for (int edits = random.nextInt(1, 6); edits > 0; edits--) {
            now = edited(now, random);
            List<Claim> covered = WordCoverage.between(read, now, ORDER).claims();
            assertThat(now.claims()).containsAll(covered);
            assertThat(covered)
                    .allSatisfy(claim -> assertThat(read.claims())
                            .anyMatch(former -> former.competency().equals(claim.competency())
                                    && LEVELS.indexOf(claim.level()) <= LEVELS.indexOf(former.level())));
            if (!now.metrics().equals(read.metrics()) || !now.summary().equals(read.summary())) {
                assertThat(covered).isEmpty();
            }
        }
    }

    private static EvidenceContent edited(EvidenceContent from, Random random) {
        return switch (random.nextInt(3)) {
            case 0 -> from.claiming(randomClaims(random));
            case 1 ->
                content("Deed " + random.nextInt(3), "").claiming(from.claims()).measuring(from.metrics());
            default ->
                from.measuring(
                        List.of(new Metric("Saved", null, BigDecimal.valueOf(random.nextInt(3)), "hours", null, null)));
        };
    }

    private static EvidenceContent random(Random random) {
        return content("Deed " + random.nextInt(3), "").claiming(randomClaims(random));
    }

    private static List<Claim> randomClaims(Random random) {
        List<Claim> claims = new ArrayList<>();
        for (String competency : List.of("depth", "talk", "plan")) {
            if (random.nextBoolean()) {
                claims.add(new Claim("craft", competency, LEVELS.get(random.nextInt(3)), null));
            }
        }
        return claims;
    }

    private static EvidenceContent content(String summary, String claims) {
        return new EvidenceContent(summary, null, null, DAY, null, null, null, null, claims(claims));
    }

    private static List<Claim> claims(String several) {
        List<Claim> claims = new ArrayList<>();
        for (String one : several.split("\\s*\\|\\s*", -1)) {
            String[] parts = one.split(" ", -1);
            if (!one.isBlank()) {
                claims.add(new Claim("craft", parts[0], parts[1], parts.length > 2 ? parts[2] : null));
            }
        }
        return claims;
    }
}
