package org.nextlevel.advisor.copy.framework;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.nextlevel.advisor.copy.framework.content.FrameworkContent;
import org.nextlevel.engine.policy.ReadinessPolicy;

@Tag("M9.3")
class FrameworkContentTest {
    @Test
    void whatWasKeptBeforeThereWereWaysToCombineMeansTheSame() throws JsonProcessingException {
        var json = new ObjectMapper().enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);
        FrameworkContent kept = json.readValue("""
                {"key": "f", "name": "F", "levels": [], "competencies": [], "expectations": [],
                 "readiness": {"minimumEvidence": 1, "attestedShare": 0.5, "coverageFloor": 0.5, "nearlyShare": 0.6,
                               "readyShare": 0.8, "sustainedMonths": 6, "recencyMonths": 24,
                               "worth": {"confirmed": 1.0, "partly": 0.75, "unattested": 0.5, "needed": 1.0}}}
                """, FrameworkContent.class);
        assertThat(kept.readiness()).isEqualTo(ReadinessPolicy.standard());
    }
}
