package org.nextlevel.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.nextlevel.testkit.api.OfferedMoves;

/** Whatever is offered can be done: by the request that is named, with what it is said to require and nothing else. */
@QuarkusTest
class OfferedActionsTest {
    private Company acme;

    @BeforeEach
    void found() {
        acme = Company.ofPeople();
    }

    @Test
    void anOwnerDoesWhateverIsOffered() {
        assertThat(followed("engineer", () -> acme.evidence("mine")))
                .containsExactly(
                        "REVISE",
                        "CLAIM",
                        "DECIDE_SUGGESTIONS",
                        "SHARE",
                        "REQUEST_ATTESTATION",
                        "ATTEST",
                        "DELETE",
                        "ERASE");
        assertThat(followed("engineer", () -> {
                    String path = acme.sharedEvidence("mine");
                    acme.attests("engineer", path, "CONFIRMED");
                    return path;
                }))
                .contains("TAKE_BACK", "WITHDRAW_ATTESTATION");
        assertThat(followed("engineer", () -> {
                    String path = acme.evidence("mine");
                    acme.as("engineer").header("If-Match", "*").delete(path);
                    return path;
                }))
                .containsExactly("RESTORE", "ERASE");
    }

    @Test
    void aManagerDoesWhateverIsOffered() {
        assertThat(followed("manager", () -> {
                    String path = acme.sharedEvidence("mine");
                    acme.attests("manager", path, "CONFIRMED");
                    return path;
                }))
                .containsExactly("ATTEST", "WITHDRAW_ATTESTATION");
    }

    @Test
    void bothSidesOfARequestDoWhateverIsOffered() {
        Supplier<String> request =
                () -> acme.asks("engineer", acme.evidence("mine"), "colleague").header("Location");
        assertThat(followed("engineer", request)).containsExactly("WITHDRAW");
        assertThat(followed("colleague", request)).containsExactly("ATTEST", "DECLINE");
    }

    @Test
    void hrDoesWhateverIsOfferedOfAnEntryAndIsOfferedNothingOfTheirOwn() {
        acme.hires("hanna", null);
        acme.hires("engineer", "manager", "two", "2026-02-01");
        String entry = "/api/directory/employees/ext-engineer";
        assertThat(followed("hanna", () -> entry + "/positions/2025-01-01")).containsExactly("CORRECT");
        assertThat(followed("hanna", () -> entry)).containsExactly("CHANGE", "RENUMBER");
        assertThat(followed("hanna", () -> "/api/employees/" + acme.idOf("engineer")))
                .containsExactly("CHANGE", "RENUMBER");
        assertThat(followed("hanna", () -> "/api/employees/me")).isEmpty();
        assertThat(followed("colleague", () -> "/api/employees/" + acme.idOf("engineer")))
                .isEmpty();
    }

    @Test
    void partsOfAPieceOfferWhatIsDoneToThem() {
        assertThat(followed("engineer", () -> acme.evidence("mine") + "/claims"))
                .containsExactly("CLAIM");
        assertThat(followed("engineer", () -> acme.sharedEvidence("mine") + "/visibility"))
                .containsExactly("SHARE", "TAKE_BACK");
        assertThat(followed("manager", () -> acme.sharedEvidence("mine") + "/claims"))
                .isEmpty();
        assertThat(followed("engineer", () -> "/api/employees/me/nudge-settings"))
                .containsExactly("CHOOSE");
    }

    @Test
    void aWordIsTakenBackByWhoSaidIt() {
        Supplier<String> said = () -> {
            String path = acme.sharedEvidence("mine");
            acme.attests("manager", path, "CONFIRMED");
            return path + "/attestations/" + acme.idOf("manager");
        };
        assertThat(followed("manager", said)).containsExactly("WITHDRAW");
        assertThat(followed("engineer", said)).isEmpty();
    }

    @Test
    void thePersonAndManagersDoWhateverIsOfferedOfAnExcuse() {
        acme.learnsItsFramework();
        Supplier<String> stated = () -> {
            acme.lacks("depth", "ROLE_HAS_NONE");
            return "/api/employees/%s/no-opportunity/depth".formatted(acme.idOf("engineer"));
        };
        assertThat(followed("engineer", stated)).containsExactly("STATE", "WITHDRAW");
        assertThat(followed("manager", stated)).containsExactly("JUDGE");
    }

    private List<String> followed(String caller, Supplier<String> newThing) {
        var moves = new OfferedMoves(
                name -> name.equals("hanna") ? acme.as(name, "hr") : acme.as(name),
                Map.of(
                        "summary", "said anew",
                        "visibility", "LINE",
                        "TAKE_BACK.visibility", "PRIVATE",
                        "attesterId", acme.idOf("colleague"),
                        "outcome", "PARTLY",
                        "judgement", "CONFIRMED",
                        "externalId", "ext-engineer"));
        return moves.followed(caller, newThing);
    }
}
