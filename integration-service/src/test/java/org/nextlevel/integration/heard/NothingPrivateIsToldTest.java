package org.nextlevel.integration.heard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.nextlevel.integration.TellingCompany;
import org.nextlevel.integration.feed.change.ChangeType;

@QuarkusTest
@Tag("M10.2")
@Tag("privacy")
class NothingPrivateIsToldTest {
    private static final String MARKER = "Marzipan";
    private static final Path EVENTS = Path.of("src/main/resources/events.csv");

    private final TellingCompany acme = TellingCompany.named();

    @Test
    void whateverEventsSayBesideTheirFactsNoWordOfItIsKeptOrTold() throws IOException {
        String place = acme.latest();
        List<UUID> events = new ArrayList<>();
        int told = 0;
        for (String line : Files.readAllLines(EVENTS).stream().skip(1).toList()) {
            String[] cells = line.split(",");
            for (String type : cells[2].split(" ")) {
                boolean isOfAnother = type.startsWith("Tenant") || type.equals("EmployeeErased");
                if (!isOfAnother) {
                    events.add(tellWithWords(cells[0], "/" + cells[1], type));
                    told += ChangeType.ofEvent(type).isPresent() ? 1 : 0;
                }
            }
        }
        await().until(() -> acme.rows("select 1 from inbox").size() == events.size());
        List<JsonNode> collected = acme.collects(place, told);
        assertThat(collected).extracting(change -> change.path("type").asText()).doesNotHaveDuplicates();
        assertThat(collected.toString()).doesNotContain(MARKER);
        assertThat(everything()).isNotEmpty().noneMatch(row -> row.contains(MARKER));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "CaseSubmitted",
                "AnswerAppealed",
                "PromotionApproved",
                "PromotionDeclined",
                "PromotionAcknowledged",
                "PromotionAcknowledgementRefused",
                "FollowThroughBegun",
                "CaseCompleted",
                "CaseClosed"
            })
    void aCaseThatHrDoesNotKnowIsNotTold(String type) {
        String place = acme.latest();
        UUID emma = acme.registers();
        acme.tellCase(type, emma, UUID.randomUUID(), 1, emma.toString());
        UUID known = acme.tellCase(type, emma, UUID.randomUUID(), 1);
        assertThat(acme.collects(place, 2))
                .extracting(change -> change.path("id").asText())
                .contains(known.toString());
        assertThat(acme.rows("select id from change")).hasSize(2);
    }

    @Test
    void ofAnAgreementOnlyThatThereIsOneIsTold() {
        String place = acme.latest();
        UUID emma = acme.registers();
        acme.collects(place, 1);
        acme.tell(
                "advice-events",
                emma.toString(),
                "RequirementsAgreed",
                "/advisor-service",
                TellingCompany.sample("requirements-agreed").put("employeeId", emma.toString()),
                emma.toString());
        JsonNode change = acme.collects(place, 2).getLast();
        assertThat(change.path("type").asText()).isEqualTo("requirements.agreed");
        assertThat(change.path("details")).isEmpty();
    }

    private UUID tellWithWords(String topic, String source, String type) {
        ObjectNode payload = TellingCompany.sample(sampleOf(type));
        payload.put("summary", MARKER).put("reason", MARKER).put("name", MARKER);
        payload.putObject("content").put("name", MARKER);
        if (payload.has("employeeId")) {
            payload.put("employeeId", UUID.randomUUID().toString());
        }
        return acme.tell(topic, type, type, source, payload, "role:hr");
    }

    private static String sampleOf(String type) {
        return Arrays.stream(type.split("(?=[A-Z])"))
                .map(word -> word.toLowerCase(Locale.ROOT))
                .collect(Collectors.joining("-"));
    }

    private List<String> everything() {
        List<String> all = new ArrayList<>();
        for (String table : List.of("change", "feed", "person", "audit")) {
            all.addAll(acme.rows("select to_jsonb(t)::text from %s t".formatted(table)));
        }
        return all;
    }
}
