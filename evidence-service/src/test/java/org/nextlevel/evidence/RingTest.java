package org.nextlevel.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Who attest each other in a circle, and nobody else does: their statements are marked, as long as it is so. */
@QuarkusTest
@Tag("M1.2")
class RingTest {
    private Company acme;
    private String ofEngineer;
    private String ofColleague;

    @BeforeEach
    void found() {
        acme = Company.ofPeople();
        acme.hires("third", "manager");
        ofEngineer = evidence("engineer");
        ofColleague = evidence("colleague");
    }

    @Test
    void twoWhoAttestEachOtherAloneAreARing() {
        attests("colleague", ofEngineer);
        assertThat(marks(ofEngineer)).isEmpty();
        int version = version(ofEngineer);
        attests("engineer", ofColleague);
        assertThat(marks(ofColleague)).containsExactly("RING");
        assertThat(marks(ofEngineer)).containsExactly("RING");
        assertThat(version(ofEngineer)).isEqualTo(version + 1);
    }

    @Test
    void aRingOpensWhenAStatementIsWithdrawn() {
        ring();
        acme.as("engineer").delete(ofColleague + "/attestations/me").then().statusCode(204);
        assertThat(marks(ofEngineer)).isEmpty();
    }

    @Test
    void aRingOpensWhenSomebodyElseSpeaksAndClosesWhenThatIsWithdrawn() {
        ring();
        attests("third", ofEngineer);
        assertThat(marks(ofEngineer)).isEmpty();
        assertThat(marks(ofColleague)).isEmpty();
        acme.as("third").delete(ofEngineer + "/attestations/me").then().statusCode(204);
        assertThat(marks(ofEngineer)).containsExactly("RING");
        assertThat(marks(ofColleague)).containsExactly("RING");
    }

    @Test
    void theOwnersStatementDoesNotOpenARing() {
        ring();
        acme.attests("engineer", ofEngineer, "CONFIRMED").then().statusCode(201);
        assertThat(marks(ofEngineer)).containsExactlyInAnyOrder("RING", "SELF");
    }

    @Test
    void aRingOpensWhenTheEvidenceIsErased() {
        ring();
        acme.as("colleague").header("If-Match", "*").body(Map.of()).post(ofColleague + "/erasure");
        assertThat(marks(ofEngineer)).isEmpty();
    }

    @Test
    void everyStatementBetweenTheTwoThatIsAloneIsOfTheRing() {
        ring();
        String another = evidence("engineer");
        attests("colleague", another);
        assertThat(marks(another)).containsExactly("RING");
        String seen = evidence("engineer");
        attests("third", seen);
        attests("colleague", seen);
        assertThat(marks(seen)).isEmpty();
        assertThat(marks(ofEngineer)).containsExactly("RING");
    }

    @Test
    void anotherStatementOfTheSamePersonStaysInTheRing() {
        ring();
        acme.attests("colleague", ofEngineer, "PARTLY");
        assertThat(marks(ofEngineer)).containsExactly("RING");
    }

    @Test
    @Tag("M1.4")
    void threeInACircleAreARing() {
        String ofThird = evidence("third");
        attests("engineer", ofColleague);
        attests("colleague", ofThird);
        attests("third", ofEngineer);
        assertThat(List.of(marks(ofEngineer), marks(ofColleague), marks(ofThird)))
                .allMatch(List.of("RING")::equals);
        acme.as("third").delete(ofEngineer + "/attestations/me").then().statusCode(204);
        assertThat(List.of(marks(ofColleague), marks(ofThird))).allMatch(List::isEmpty);
    }

    @Test
    void managersAndReportsAreNoRing() {
        String ofManager = evidence("manager");
        acme.asks("manager", ofManager, "engineer");
        acme.attests("engineer", ofManager, "CONFIRMED").then().statusCode(201);
        acme.shows(ofEngineer, "LINE");
        acme.attests("manager", ofEngineer, "CONFIRMED").then().statusCode(201);
        assertThat(marks(ofManager)).containsExactly("BY_REPORT");
        assertThat(marks(ofEngineer)).isEmpty();
    }

    private void ring() {
        attests("colleague", ofEngineer);
        attests("engineer", ofColleague);
    }

    private String evidence(String owner) {
        return acme.as(owner)
                .body(Map.of("summary", "of " + owner))
                .post("/api/employees/me/evidence")
                .then()
                .statusCode(201)
                .extract()
                .header("Location");
    }

    private void attests(String attester, String path) {
        acme.asks(owner(path), path, attester).then().statusCode(201);
        acme.attests(attester, path, "CONFIRMED").then().statusCode(201);
    }

    private List<String> marks(String path) {
        return acme.as(owner(path)).get(path).path("attestations.marks.flatten()");
    }

    private int version(String path) {
        return acme.as(owner(path)).get(path).path("version");
    }

    private String owner(String path) {
        return List.of("engineer", "colleague", "third", "manager").stream()
                .filter(name -> path.contains(acme.idOf(name)))
                .findFirst()
                .orElseThrow();
    }
}
