package org.nextlevel.advisor.promotion.conversation.letter;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.nextlevel.advisor.promotion.conversation.agenda.AgendaFacts;
import org.nextlevel.advisor.promotion.conversation.agenda.ConversationParties;
import org.nextlevel.advisor.promotion.conversation.agenda.WriteAgenda;
import org.nextlevel.advisor.text.CompanyPhrases;
import org.nextlevel.advisor.text.ShippedTexts;
import org.nextlevel.sentence.Language;
import org.nextlevel.testkit.Golden;

@Tag("M6.1")
@Tag("M6.2")
@Tag("M6.3")
class ConversationGoldenTest {
    private static final ObjectMapper JSON = new ObjectMapper().registerModule(new JavaTimeModule());

    static Stream<Golden> cases() {
        return Golden.of("conversation");
    }

    @ParameterizedTest
    @MethodSource("cases")
    void itReadsAsAPersonWouldWriteIt(Golden golden) {
        golden.check(ConversationGoldenTest::written);
    }

    private static Object written(JsonNode given) {
        CompanyPhrases phrases =
                ShippedTexts.in(Language.of(given.required("language").asText(), null));
        JsonNode facts = given.required("facts");
        return switch (given.required("text").asText()) {
            case "request" -> WriteLetters.request(read(facts, ConversationParties.class), 30, phrases);
            case "invitation" -> WriteLetters.invitation(read(facts, ConversationParties.class), 30, phrases);
            case "agenda" ->
                Map.of(
                        "markdown",
                        WriteAgenda.of(read(facts, AgendaFacts.class), phrases).markdown());
            default -> WriteLetters.followUp(read(facts, AgreedFacts.class), phrases);
        };
    }

    private static <T> T read(JsonNode facts, Class<T> type) {
        return JSON.convertValue(facts, type);
    }
}
