package org.nextlevel.advisor.leaving.notes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("M7.3")
class SealTest {
    private static final UUID EMMA = new UUID(0, 1);
    private static final UUID NOAH = new UUID(0, 2);
    private static final String TEXT = "I look elsewhere – вдалеке, 😀.";

    private final Seal seal = seal("present", null);
    private final byte[] key = seal.newKey("acme", EMMA);

    @Test
    void whatWasSealedOpensForItsOwner() {
        assertThat(seal.open(key, "acme", EMMA, seal.seal(key, "acme", EMMA, TEXT)))
                .isEqualTo(TEXT);
    }

    @Test
    void nothingOfItCanBeRead() {
        assertThat(new String(seal.seal(key, "acme", EMMA, TEXT), StandardCharsets.UTF_8))
                .doesNotContain("elsewhere");
        assertThat(seal.seal(key, "acme", EMMA, TEXT)).isNotEqualTo(seal.seal(key, "acme", EMMA, TEXT));
    }

    @Test
    void aRowOpensInNobodyElsesPlace() {
        byte[] sealed = seal.seal(key, "acme", EMMA, TEXT);
        assertShut(() -> seal.open(key, "acme", NOAH, sealed));
        assertShut(() -> seal.open(key, "globex", EMMA, sealed));
        assertShut(() -> seal.open(seal.newKey("acme", EMMA), "acme", EMMA, sealed));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 11, 12, 100, 4_000})
    void aChangedByteShutsIt(int place) {
        byte[] sealed = seal.seal(key, "acme", EMMA, TEXT);
        sealed[place] ^= 1;
        assertShut(() -> seal.open(key, "acme", EMMA, sealed));
    }

    @Test
    void lengthTellsLittle() {
        assertThat(seal.seal(key, "acme", EMMA, "")).hasSameSizeAs(seal.seal(key, "acme", EMMA, TEXT.repeat(50)));
    }

    @Test
    void theFormerServiceKeyStillOpensAndAnotherDoesNot() {
        byte[] sealed = seal.seal(key, "acme", EMMA, TEXT);
        Seal changed = seal("next", "present");
        assertThat(changed.open(key, "acme", EMMA, sealed)).isEqualTo(TEXT);
        assertThat(changed.digests("acme", EMMA).getLast())
                .isEqualTo(seal.digests("acme", EMMA).getFirst());
        assertShut(() -> seal("other", null).open(key, "acme", EMMA, sealed));
    }

    @Test
    void aDigestNamesNobodyToWhoLacksTheKey() {
        assertThat(seal.digests("acme", EMMA).getFirst())
                .isNotEqualTo(seal.digests("acme", NOAH).getFirst())
                .isNotEqualTo(seal("other", null).digests("acme", EMMA).getFirst());
    }

    @Test
    void withoutAServiceKeyNothingIsSealed() {
        assertThatIllegalStateException()
                .isThrownBy(() -> new Seal(Optional.empty(), Optional.empty()).newKey("acme", EMMA));
    }

    @Test
    void whatRelease010SealedStillOpens() throws IOException {
        Properties row = new Properties();
        try (Reader file = Files.newBufferedReader(Path.of("src/test/resources/leaving/sealed-by-0.1.0.properties"))) {
            row.load(file);
        }
        Seal same = seal("the-key-of-0.1.0", null);
        assertThat(same.digests("acme", EMMA).getFirst()).isEqualTo(bytes(row, "digest"));
        String text = same.open(bytes(row, "wrapped"), "acme", EMMA, bytes(row, "sealed"));
        assertThat(new ObjectMapper().readValue(text, LeavingNotes.class))
                .isEqualTo(new LeavingNotes(
                        "His friend was promoted.",
                        "Ask Noah – вдалеке, 😀.",
                        List.of("Staff Engineer"),
                        List.of(new InterviewStory(
                                NOAH,
                                "The team had doubled.",
                                "Mentored two juniors.",
                                "Both now deploy alone.",
                                null)),
                        "Engineer, already doing the work of a Senior Engineer."));
    }

    private static byte[] bytes(Properties row, String column) {
        return Base64.getDecoder().decode(row.getProperty(column));
    }

    private static void assertShut(Runnable opening) {
        assertThatIllegalStateException().isThrownBy(opening::run).withMessageContaining("does not open");
    }

    private static Seal seal(String secret, String former) {
        return new Seal(Optional.of(secret), Optional.ofNullable(former));
    }
}
