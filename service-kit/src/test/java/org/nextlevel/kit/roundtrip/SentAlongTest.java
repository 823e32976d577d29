package org.nextlevel.kit.roundtrip;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.nextlevel.kit.problem.Invalid;
import org.nextlevel.kit.problem.Violation;
import org.nextlevel.kit.reference.KeyReader;
import org.nextlevel.kit.reference.NamedKey;
import org.nextlevel.kit.reference.PersonIdReader;
import org.nextlevel.kit.reference.PersonReference;

class SentAlongTest {
    private static final UUID ERIN = UUID.fromString("0199a4f2-7c1e-7b7a-9d53-0d6f6c0a1b22");
    private static final NoteView READ = new NoteView(
            ERIN,
            new NoteContent("Said", List.of(new PersonReference(ERIN, "Erin", "Engineer"))),
            new NamedKey("senior", "Senior"),
            3,
            List.of("DELETE"));

    private final ObjectMapper mapper = new ObjectMapper();
    private final SentAlong sentAlong = new SentAlong(mapper);

    record NoteContent(String text, List<PersonReference> people) {}

    record NoteView(UUID id, @JsonUnwrapped NoteContent content, NamedKey level, long version, List<String> actions) {}

    @ReadAs(value = NoteView.class, computed = "actions")
    record WriteNoteRequest(
            String text,

            @JsonDeserialize(contentUsing = PersonIdReader.class)
            List<UUID> people,

            @JsonDeserialize(using = KeyReader.class) String level) {}

    SentAlongTest() {
        new TakeSentAlong(sentAlong).customize(mapper);
    }

    @Test
    void whatWasReadIsTakenAsItIs() throws JsonProcessingException {
        WriteNoteRequest written = mapper.readValue(mapper.writeValueAsString(READ), WriteNoteRequest.class);
        assertThat(written).isEqualTo(new WriteNoteRequest("Said", List.of(ERIN), "senior"));
        sentAlong.requireAs(() -> READ);
    }

    @Test
    void whatIsNotForTheRequestIsRefusedWhenItChanged() throws JsonProcessingException {
        mapper.readValue("{\"text\":\"a\",\"version\":4,\"actions\":[]}", WriteNoteRequest.class);
        assertThatThrownBy(() -> sentAlong.requireAs(() -> READ))
                .isInstanceOfSatisfying(
                        Invalid.class,
                        refused -> assertThat(refused.violations())
                                .extracting(Violation::pointer)
                                .containsExactly("#/version"));
    }

    @Test
    void whatNobodyReadsIsUnknown() {
        assertThatThrownBy(() -> mapper.readValue("{\"colour\":\"red\"}", WriteNoteRequest.class))
                .isInstanceOf(UnrecognizedPropertyException.class);
    }

    @Test
    void referencesMayBeWrittenAsKeysAndIds() throws JsonProcessingException {
        String json = "{\"people\":[\"%s\"],\"level\":\"senior\"}".formatted(ERIN);
        assertThat(mapper.readValue(json, WriteNoteRequest.class))
                .isEqualTo(new WriteNoteRequest(null, List.of(ERIN), "senior"));
    }
}
