package org.nextlevel.evidence.evidence.likeness;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which texts say the same, or nearly. */
@Tag("M1.4")
class LikeTextsTest {
    @ParameterizedTest
    @CsvSource({
        "Took the minutes of one meeting, Took the minutes of one meeting, true",
        "Took the minutes of one meeting, took minutes of a MEETING!, true",
        "Took the minutes of meeting 1, Took the minutes of meeting 2, true",
        "Mentored three juniors in spring, In spring I mentored three juniors, true",
        "Led the migration of the billing system to the new platform, "
                + "Led the migration of our billing system to the new cloud platform, true",
        "Habe das Protokoll der Sitzung geschrieben, Protokoll einer Sitzung geschrieben, true",
        "会議の議事録を書いた, 会議の議事録を書いた。, true",
        "Led the migration of billing, Led the migration of payroll, false",
        "Took the minutes of one meeting, Led the entire division, false",
        "Interviewed four candidates, Hired two of them, false",
        "Presented the roadmap to the board, Wrote the roadmap with two teams, false",
        "会議の議事録を書いた, 新しい製品を主導した, false"
    })
    void textsAreAlikeByTheirSignificantWords(String one, String other, boolean alike) {
        assertThat(LikeTexts.areAlike(SignificantWords.of(one), SignificantWords.of(other)))
                .isEqualTo(alike);
        assertThat(LikeTexts.areAlike(SignificantWords.of(other), SignificantWords.of(one)))
                .isEqualTo(alike);
    }

    @Test
    void nobodyLikesATextWithoutWords() {
        assertThat(SignificantWords.of("…")).isEmpty();
        assertThat(LikeTexts.areAlike(List.of(), List.of())).isFalse();
    }

    @Test
    void theBoundsLeaveOutNothingThatIsAlike() {
        List<Integer> all = IntStream.range(0, 40).boxed().toList();
        for (int one = 1; one <= all.size(); one++) {
            for (int other = one; other <= all.size(); other++) {
                if (LikeTexts.areAlike(all.subList(0, one), all.subList(0, other))) {
                    assertThat(other).isBetween(LikeTexts.fewest(one), LikeTexts.most(one));
                    assertThat(one).isBetween(LikeTexts.fewest(other), LikeTexts.most(other));
                }
            }
        }
    }

    @Test
    void whatIsLikeSomethingAlikeIsOfTheGroup() {
        UUID one = new UUID(0, 1);
        UUID bridge = new UUID(0, 2);
        UUID other = new UUID(0, 3);
        UUID alone = new UUID(0, 4);
        Map<UUID, List<Integer>> texts = Map.of(
                one, List.of(1, 2, 3, 4, 5),
                bridge, List.of(2, 3, 4, 5, 6),
                other, List.of(3, 4, 5, 6, 7),
                alone, Collections.nCopies(1, 9));
        assertThat(LikeTexts.groups(texts)).containsExactly(Set.of(one, bridge, other), Set.of(alone));
    }
}
