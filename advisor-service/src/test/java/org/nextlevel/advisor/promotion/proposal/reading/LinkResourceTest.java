package org.nextlevel.advisor.promotion.proposal.reading;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.arc.Arc;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.apache.kafka.clients.producer.Producer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.nextlevel.advisor.Company;
import org.nextlevel.advisor.promotion.proposal.Proposer;
import org.nextlevel.advisor.promotion.proposal.share.LinkToken;

@QuarkusTest
@Tag("M4.5")
@Tag("privacy")
class LinkResourceTest {
    @Inject
    Producer<String, String> kafka;

    private Proposer proposer;

    @BeforeEach
    void aDraft() {
        proposer = new Proposer(kafka).drafted();
    }

    @Test
    void whoHoldsTheLinkReadsThatVersionWithoutSigningIn() {
        String link = proposer.link();
        proposer.edits(Proposer.content("{\"text\":\"Written later.\"}")).statusCode(200);

        opened(link)
                .statusCode(200)
                .contentType(startsWith("text/html"))
                .header("X-Robots-Tag", "noindex, nofollow")
                .header("Referrer-Policy", "no-referrer")
                .header("Cache-Control", "no-store")
                .header("X-Content-Type-Options", "nosniff")
                .header("Content-Security-Policy", containsString("default-src 'none'"))
                .body(containsString("Mentored two juniors."));
        assertThat(opened(link).extract().asString()).doesNotContain("Written later.");
    }

    @Test
    void aPdfOfItIsAFile() {
        byte[] pdf = opened(proposer.link() + "?format=pdf")
                .statusCode(200)
                .contentType("application/pdf")
                .header("Content-Disposition", "attachment; filename=\"promotion-proposal.pdf\"")
                .extract()
                .asByteArray();

        assertThat(new String(pdf, 0, 5, java.nio.charset.StandardCharsets.US_ASCII))
                .isEqualTo("%PDF-");
    }

    @Test
    @Tag("tenant")
    void whoIsSignedInElsewhereReadsTheSame() {
        String link = proposer.link();
        Company other = new Company(kafka).withFramework();
        other.hires("gina", null);

        other.as("gina")
                .get(link)
                .then()
                .statusCode(200)
                .body(equalTo(opened(link).extract().asString()));
        other.as("gina").get("/api/cases").then().statusCode(200);
    }

    @Test
    void unknownExpiredAndRevokedAreTheSame() throws SQLException {
        String revoked = proposer.link();
        String id = proposer.emma().get(proposer.path("/shares")).path("items[0].id");
        String expired = proposer.link();
        proposer.emma().delete(proposer.path("/shares/" + id)).then().statusCode(204);
        proposer.company.rows(
                "update proposal_share set expires_on = '2020-01-01' where revoked_at is null returning id::text");

        for (String link :
                new String[] {revoked, expired, "/api/shared-proposals/" + "A".repeat(43), "/api/shared-proposals/x"}) {
            opened(link)
                    .statusCode(404)
                    .body("type", is("urn:problem:not-found"))
                    .body("detail", is("There is no proposal behind this link."));
        }
    }

    @Test
    void aLinkOpensNothingElseAndChangesNothing() {
        String link = proposer.link();

        given().get(proposer.path("/versions/1")).then().statusCode(401);
        given().delete(link).then().statusCode(405);
        given().accept("application/json").get(link).then().statusCode(406);
        given().get(link + "?format=docx").then().statusCode(400);
    }

    @Test
    @Tag("tenant")
    void theTokenIsNotKeptAndWithoutItNoRowIsSeen() throws SQLException {
        String link = proposer.link();
        String token = link.substring(link.lastIndexOf('/') + 1);

        assertThat(token).hasSize(43);
        assertThat(proposer.company
                        .rows("select proposal_share::text from proposal_share")
                        .toString())
                .doesNotContain(token)
                .contains(new LinkToken(token).digest());
        assertThat(first("select count(*) from proposal_share")).isEqualTo("0");
        assertThat(first("select tenant_of_link('%s')".formatted(new LinkToken(token).digest())))
                .isEqualTo(proposer.company.tenant());
        assertThat(first("select count(*) from proposal_share")).isEqualTo("0");
    }

    private static ValidatableResponse opened(String link) {
        return given().get(link).then();
    }

    /** Outside of any request: the connection carries no tenant. */
    private static String first(String sql) throws SQLException {
        DataSource database = Arc.container().instance(DataSource.class).get();
        try (var connection = database.getConnection();
                var rows = connection.createStatement().executeQuery(sql)) {
            rows.next();
            return rows.getString(1);
        }
    }
}
