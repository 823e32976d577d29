package org.nextlevel.advisor.promotion.proposal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.Comparator;
import java.util.List;
import org.apache.kafka.clients.producer.Producer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A refusal to print names what stands in the way; without exactly that, it is printed. */
@QuarkusTest
@Tag("M4.2")
class PrintableProposalTest {
    @Inject
    Producer<String, String> kafka;

    @Inject
    ObjectMapper json;

    private Proposer proposer;

    @BeforeEach
    void aDraft() {
        proposer = new Proposer(kafka).drafted();
    }

    @Test
    void withoutWhatIsNamedTwoPagesHoldIt() throws IOException {
        ObjectNode content = tooLong();
        proposer.edits(content.toString()).statusCode(200);
        List<String> cuts = proposer.emma()
                .get(proposer.path("?format=pdf"))
                .then()
                .statusCode(422)
                .extract()
                .path("violations.pointer");
        assertThat(cuts).isNotEmpty().doesNotHaveDuplicates();
        proposer.shares("{\"with\":\"MANAGER\"}").statusCode(422).body("violations.pointer", contains(cuts.toArray()));

        // From the end, so that the places of the others stay.
        cuts.stream()
                .sorted(Comparator.comparingInt(PrintableProposalTest::index).reversed())
                .forEach(cut -> cut(content, cut));
        proposer.edits(content.toString()).statusCode(200);

        proposer.emma().get(proposer.path("?format=pdf")).then().statusCode(200);
        proposer.shares("{\"with\":\"MANAGER\"}").statusCode(201);
    }

    @Test
    void inOtherCharactersTheTextsThatAreNamedArePrinted() {
        proposer.edits(Proposer.content("{\"text\":\"I led \\u0ba4\\u0bae\\u0bbf\\u0bb4\\u0bcd.\"}"))
                .statusCode(200);
        proposer.emma()
                .get(proposer.path("?format=pdf"))
                .then()
                .statusCode(422)
                .body("violations.pointer", contains("#/accomplishments/0/text"));

        proposer.edits(Proposer.content("{\"text\":\"I led Tamil.\"}")).statusCode(200);

        proposer.emma().get(proposer.path("?format=pdf")).then().statusCode(200);
    }

    private ObjectNode tooLong() throws IOException {
        ObjectNode content = (ObjectNode) json.readTree(Proposer.content(""));
        content.put("currentRole", "I keep the platform running. ".repeat(10));
        fill(content.withArray("/accomplishments"), 12);
        fill(content.withArray("/nextLevelWork"), 12);
        ArrayNode planned = content.withArray("/nextLevelPlan/responsibilities");
        planned.removeAll();
        for (int i = 0; i < 8; i++) {
            planned.add("I will take over what matters here. ".repeat(10 + i % 3));
        }
        return content;
    }

    private static void fill(ArrayNode claims, int many) {
        for (int i = 0; i < many; i++) {
            claims.addObject()
                    .put(
                            "text",
                            "Cut the nightly build from 40 to 12 minutes. "
                                    .repeat(1 + i % 10)
                                    .strip());
        }
    }

    private static int index(String pointer) {
        String digits = pointer.replaceAll("\\D", "");
        return digits.isEmpty() ? -1 : Integer.parseInt(digits);
    }

    private static void cut(ObjectNode content, String pointer) {
        String place = pointer.substring(1).replaceFirst("/text$", "");
        JsonNode parent = content.at(place.substring(0, place.lastIndexOf('/')));
        if (parent instanceof ArrayNode array) {
            array.remove(index(place));
        } else {
            ((ObjectNode) (parent.isMissingNode() ? content : parent))
                    .remove(place.substring(place.lastIndexOf('/') + 1));
        }
    }
}
