package org.nextlevel.engine.policy;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.nextlevel.engine.policy.result.States;

/** How a policy is written. */
@Tag("M9.3")
class PolicyDocumentTest {
    private static final ObjectMapper JSON = new ObjectMapper();

    @Test
    void whatWasWrittenBeforeThereWereWaysToCombineMeansTheSame() throws JsonProcessingException {
        ReadinessPolicy old = JSON.readValue("""
                {"minimumEvidence": 1, "attestedShare": 0.5, "coverageFloor": 0.5, "nearlyShare": 0.6,
                 "readyShare": 0.8, "sustainedMonths": 6, "recencyMonths": 24}
                """, ReadinessPolicy.class);
        assertThat(old).isEqualTo(ReadinessPolicy.standard());
        assertThat(old.combine()).isEqualTo(Combine.SHARE);
    }

    @Test
    void whatIsNotSaidOfTheStrengthIsTheUsual() throws JsonProcessingException {
        EvidenceStrength strength = JSON.readValue("{\"confirmed\": 2}", EvidenceStrength.class);
        assertThat(strength.managerConfirmed()).isEqualTo("2");
        assertThat(strength.unattested()).isEqualTo("0.5");
        assertThat(strength.isFading()).isFalse();
        assertThat(ReadinessPolicy.standard().worth()).isEqualTo(EvidenceStrength.usual());
    }

    @Test
    void whatIsWrittenIsReadAsTheSame() throws JsonProcessingException {
        PolicyBuilder usual = PolicyBuilder.usual();
        for (PolicyBuilder said : List.of(
                usual,
                usual.combine(Combine.PROPORTIONAL).minimumRating(BigDecimal.ONE),
                usual.combine(Combine.POINTS).scores("10", "30").points(0, 1, 3, 6, 12, 20),
                usual.combine(Combine.ALL).shares("0.5", "1.0").gates(States.gate("score > 0.5")),
                usual.strength(new EvidenceStrength(
                        null, new BigDecimal("2"), null, null, null, null, 12, new BigDecimal("0.5"))))) {
            ReadinessPolicy policy = said.build();
            assertThat(JSON.readValue(JSON.writeValueAsString(policy), ReadinessPolicy.class))
                    .isEqualTo(policy);
        }
    }
}
