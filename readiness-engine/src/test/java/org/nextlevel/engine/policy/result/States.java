package org.nextlevel.engine.policy.result;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import org.nextlevel.engine.policy.Combine;
import org.nextlevel.engine.policy.Gate;
import org.nextlevel.engine.policy.ReadinessPolicy;

/** The little language of the tests: states as {@code key rating/expected ×weight words}, and policies by what matters. */
public final class States {
    private States() {}

    /** States separated by semicolons, such as {@code a 3/4 ×0.5 attested; b 1/1 optional; c 0/1 no-opportunity}. */
    public static List<CompetencyState> of(String text) {
        return Arrays.stream(text.split(";"))
                .map(String::strip)
                .map(States::state)
                .toList();
    }

    public static ReadinessPolicy shares(Combine combine, String nearly, String ready, Gate... gates) {
        return new ReadinessPolicy(
                1,
                half(),
                half(),
                new BigDecimal(nearly),
                new BigDecimal(ready),
                6,
                24,
                combine,
                null,
                null,
                null,
                null,
                List.of(gates),
                null);
    }

    public static ReadinessPolicy scores(Combine combine, String nearly, String ready, List<BigDecimal> points) {
        return new ReadinessPolicy(
                1,
                half(),
                half(),
                half(),
                half(),
                6,
                24,
                combine,
                new BigDecimal(nearly),
                new BigDecimal(ready),
                null,
                points,
                null,
                null);
    }

    public static ReadinessPolicy proportionalFrom(String minimumRating) {
        return new ReadinessPolicy(
                1,
                half(),
                half(),
                half(),
                BigDecimal.ONE,
                6,
                24,
                Combine.PROPORTIONAL,
                null,
                null,
                new BigDecimal(minimumRating),
                null,
                null,
                null);
    }

    public static List<BigDecimal> points(int... points) {
        return Arrays.stream(points).mapToObj(BigDecimal::valueOf).toList();
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
                words.contains("no-opportunity"));
    }

    private static BigDecimal half() {
        return new BigDecimal("0.5");
    }
}
