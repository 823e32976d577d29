package org.nextlevel.advisor.copy.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.nextlevel.engine.readiness.evidence.EvidenceClaim;
import org.nextlevel.engine.readiness.evidence.Statement;

/** What evidence-service tells of a word reaches the rules of readiness: what it covers, and who said it by the directory. */
@Tag("M1.4")
class ToldWordsTest {
    private static final JsonMapper JSON = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();
    private static final EvidenceClaim DELIVERY = new EvidenceClaim("delivery", "senior", null);
    private static final EvidenceClaim MENTORING = new EvidenceClaim("mentoring", "senior", null);

    @Test
    void aWordCoversTheClaimsThatItIsToldToCover() throws JsonProcessingException {
        Statement said = told("""
                ,"covers":[{"framework":"engineering","competency":"delivery","level":"senior"},
                 {"framework":"sales","competency":"mentoring","level":"senior"}]""");
        assertThat(said.covers(DELIVERY)).isTrue();
        assertThat(said.covers(MENTORING)).isFalse();
        assertThat(said.isOfEarlierWording()).isFalse();
    }

    @Test
    void aWordOfAnEarlierWordingCoversNothing() throws JsonProcessingException {
        Statement said = told(",\"covers\":[]");
        assertThat(said.isOfEarlierWording()).isTrue();
        assertThat(said.covers(DELIVERY)).isFalse();
    }

    @Test
    void aWordOfWhichNothingIsToldCoversAll() throws JsonProcessingException {
        assertThat(told("").covers(DELIVERY)).isTrue();
    }

    @Test
    void theRelationIsTheDirectorysAndTheOwnWordStaysBesideIt() throws JsonProcessingException {
        Statement said = told(",\"relation\":\"MANAGER\",\"relationAtWork\":\"PEER\"");
        assertThat(said.relation()).isEqualTo("PEER");
        assertThat(said.claimedRelation()).isEqualTo("MANAGER");
        assertThat(told(",\"relation\":\"MANAGER\"").relation()).isNull();
    }

    private static Statement told(String further) throws JsonProcessingException {
        var payload = JSON.readValue("""
                {"evidenceId":"00000000-0000-0000-0000-00000000000e","employeeId":"00000000-0000-0000-0000-000000000001",
                 "version":3,"occurredOn":"2026-03-31","visibility":"LINE","attestations":[
                 {"attesterId":"00000000-0000-0000-0000-000000000002","outcome":"CONFIRMED",
                  "attestedAt":"2026-04-01T16:00:00Z","marks":[]%s}]}""".formatted(further), EvidencePayload.class);
        return Attestation.facts("engineering", payload.attestations()).getFirst();
    }
}
