package org.nextlevel.advisor.readiness.answers;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import org.apache.kafka.clients.producer.Producer;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.nextlevel.advisor.Company;

/** Invariant 2 on random people: whatever somebody keeps private, the shared answer is the same as without it. */
@QuarkusTest
@Tag("privacy")
class SharedPerspectiveTest {
    @Inject
    Producer<String, String> kafka;

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5})
    void privateEvidenceNeverInfluencesIt(int seed) {
        Random random = new Random(seed);
        Company company = new Company(kafka).withFramework();
        UUID open = company.hires("open", null);
        UUID reserved = company.hires("reserved", null);
        int shared = 0;
        for (int i = 0; i < 12; i++) {
            String competency = random.nextBoolean() ? "delivery" : "mentoring";
            String attestation = random.nextBoolean() ? Company.confirmed() : "";
            if (random.nextBoolean()) {
                shared++;
                company.evidence(UUID.randomUUID(), 1, open, competency, "LINE", attestation);
                company.evidence(UUID.randomUUID(), 1, reserved, competency, "LINE", attestation);
            } else {
                company.evidence(UUID.randomUUID(), 1, reserved, competency, "PRIVATE", attestation);
            }
        }
        company.awaitOwn("reserved", "trace[0].facts.pieces", 12);
        company.awaitOwn("open", "trace[0].facts.pieces", shared);
        assertThat(answer(company, "reserved")).isEqualTo(answer(company, "open"));
    }

    private static List<Object> answer(Company company, String user) {
        Map<String, Object> answer = company.readiness(user, "me/readiness?perspective=shared")
                .extract()
                .path("$");
        return List.of(
                answer.get("verdict"),
                answer.get("headline"),
                answer.get("capability"),
                answer.get("trust"),
                answer.get("coverage"),
                answer.get("gaps"));
    }
}
