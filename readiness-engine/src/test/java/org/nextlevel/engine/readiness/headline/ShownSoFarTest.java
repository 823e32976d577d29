package org.nextlevel.engine.readiness.headline;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.nextlevel.engine.policy.Combine;
import org.nextlevel.engine.policy.PolicyBuilder;
import org.nextlevel.engine.policy.ReadinessPolicy;
import org.nextlevel.engine.readiness.Assessment;
import org.nextlevel.engine.readiness.Facts;
import org.nextlevel.engine.readiness.Readiness;

/** How far somebody has come is said in the measure of the company, to the person and of them. */
@Tag("M9.7")
class ShownSoFarTest {
    @Test
    void aRatingIsSaidOnAverage() {
        ReadinessPolicy policy = PolicyBuilder.usual()
                .combine(Combine.WEIGHTED_AVERAGE)
                .scores("2", "2.2")
                .build();
        String work = "Delivery@director 8m confirmed; Design@lead 2m confirmed; Mentoring@senior 7m confirmed;"
                + " Planning@engineer 9m; Planning@senior 9m; Communication@lead 3m";
        assertThat(headline(policy, work, true))
                .contains("Your rating is 2 on average; ready at Lead needs 2.2, and 1");
        assertThat(headline(policy, work, false))
                .contains("This person's rating is 2 on average; ready at Lead needs 2.2, and 1");
    }

    @Test
    void theWayIsSaidInPerCentRoundedDown() {
        ReadinessPolicy policy =
                PolicyBuilder.usual().combine(Combine.PROPORTIONAL).build();
        String work = "Delivery@lead 2m confirmed; Design@senior 2m confirmed; Mentoring@director 2m confirmed;"
                + " Planning@senior 2m confirmed";
        // One, two thirds, one and two thirds of five.
        assertThat(headline(policy, work, true))
                .contains("You have come 66% of the way to Lead; ready needs 80%, and 1");
        assertThat(headline(policy, work, false))
                .contains("This person has come 66% of the way to Lead; ready needs 80%, and 1");
    }

    @Test
    void pointsAreSaidAsTheyAdd() {
        ReadinessPolicy policy = PolicyBuilder.usual()
                .combine(Combine.POINTS)
                .scores("1", "20")
                .points(0, 1, 2, 4, 8)
                .build();
        String work = "Delivery@senior 2m confirmed; Design@lead 2m confirmed; Mentoring@lead 2m confirmed;"
                + " Planning@senior 2m confirmed";
        // At the second level twice and at the third twice.
        assertThat(headline(policy, work, true)).contains("You have 12 points; ready at Lead needs 20, and 2");
        assertThat(headline(policy, work, false)).contains("This person has 12 points; ready at Lead needs 20, and 2");
    }

    private static String headline(ReadinessPolicy policy, String work, boolean toOwner) {
        Assessment assessment = Readiness.assess(Facts.question(policy, Facts.evidence(work)));
        return Headline.of(assessment, "Lead", toOwner);
    }
}
