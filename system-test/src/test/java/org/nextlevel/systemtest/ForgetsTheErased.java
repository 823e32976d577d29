package org.nextlevel.systemtest;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.nextlevel.systemtest.erasure.ErasureStory;

/** A test whose stack forgets somebody who is erased by two: every word in all parts, within a minute, with a receipt. */
@Tag("erasure")
@Tag("M10.4")
interface ForgetsTheErased {
    Duration LONGEST_ERASURE = Duration.ofMinutes(1);

    /** Told once. */
    ErasureStory erasure();

    @Test
    default void whoIsErasedIsErasedInAllPartsWithinAMinute() {
        System.out.printf("Erased in all parts after %d ms%n", erasure().took().toMillis());
        assertThat(erasure().took()).isLessThan(LONGEST_ERASURE);
    }

    @Test
    default void noWordOfTheErasedIsLeftInDatabasesTopicsAndLogs() {
        assertThat(erasure().before())
                .as("found before, so that it would be found")
                .anyMatch(place -> place.startsWith("framework."))
                .anyMatch(place -> place.startsWith("evidence."))
                .anyMatch(place -> place.startsWith("advisor."));
        assertThat(erasure().left()).isEmpty();
    }

    @Test
    default void nobodyElseIsShownAWordOfTheErased() {
        assertThat(erasure().shownBefore())
                .as("shown before, so that it would be seen")
                .anyMatch(answer -> answer.contains("/api/shared-proposals/"))
                .anyMatch(answer -> answer.contains("/attestations"));
        assertThat(erasure().shown()).isEmpty();
    }

    @Test
    default void countsStayRightWhenSomebodyIsErased() {
        assertThat(total(erasure().counted()))
                .as("counted with the person, who would be missed: the promotion, and the case's outcome")
                .isEqualTo(total(erasure().countedFirst()) + 2);
        assertThat(erasure().countedAfter()).isEqualTo(erasure().counted());
    }

    @Test
    default void theReceiptSaysWhatWentAndWhatRemainsAndWhy() {
        assertThat(erasure().receipt().path("receipts").findValuesAsText("service"))
                .containsExactlyInAnyOrder(
                        "framework-service", "evidence-service", "advisor-service", "integration-service");
        assertThat(erasure().receipt().findValuesAsText("name"))
                .contains("evidence", "statements", "cases", "postings", "private-notes");
        assertThat(erasure().receipt().path("waitsFor")).isEmpty();
    }

    private static int total(Map<String, Integer> counts) {
        return counts.values().stream().mapToInt(Integer::intValue).sum();
    }
}
