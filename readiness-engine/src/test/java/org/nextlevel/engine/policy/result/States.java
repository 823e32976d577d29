package org.nextlevel.engine.policy.result;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import org.nextlevel.engine.policy.Gate;

/** The little language of the tests: states as {@code key rating/expected ×weight words}, and conditions beside the score. */
public final class States {
    private States() {}

    /** States separated by semicolons, such as {@code a 3/4 ×0.5 attested; b 1/1 optional; c 0/1 no-opportunity; d 1/1 inherited}. */
    public static List<CompetencyState> of(String text) {
        return Arrays.stream(text.split(";"))
                .map(String::strip)
                .map(States::state)
                .toList();
    }

    public static Gate gate(String condition) {
        return new Gate("gate", condition, "Not yet.");
    }

    private static CompetencyState state(String text) {
        List<String> words = List.of(text.split(" "));
        String[] rating = words.get(1).split("/");
        String weight =
                words.stream().filter(word -> word.startsWith("×")).findFirst().orElse("×1");
        return new CompetencyState(
                words.getFirst(),
                !words.contains("optional"),
                new BigDecimal(weight.substring(1)),
                new BigDecimal(rating[1]),
                new BigDecimal(rating[0]),
                null,
                words.contains("attested"),
                1,
                words.contains("no-opportunity"),
                words.contains("inherited") ? false : null,
                null);
    }
}
