package org.nextlevel.advisor.promotion.proposal.share;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.UUID;
import org.apache.kafka.clients.producer.Producer;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.nextlevel.advisor.Company;
import org.nextlevel.advisor.copy.wording.EvidenceApi;
import org.nextlevel.advisor.promotion.proposal.Proposer;

/** Mia manages Emma and confirmed a piece; once she is erased, nothing that Emma wrote, froze or shared names her. */
@QuarkusTest
@Tag("erasure")
@Tag("privacy")
class ErasedColleagueTest {
    private static final String NAME = "Mia Example";

    @Inject
    Producer<String, String> kafka;

    private Proposer proposer;
    private String link;

    @BeforeEach
    void aSharedProposalThatCitesWhatSheConfirmed() {
        proposer = new Proposer(kafka);
        EvidenceApi.tells(proposer.emma, proposer.build, """
                {"id":"%s","employeeId":"%s","summary":"Cut the nightly build by 70 %%","occurredOn":"%s","metrics":[],"version":1,
                 "attestations":[{"attester":{"id":"%s"},"outcome":"CONFIRMED","attestedAt":"2026-01-01T00:00:00Z","marks":[],
                   "wording":"PRESENT","relationAtWork":"MANAGER"}]}""".formatted(
                        proposer.build, proposer.emma, Company.today().minusMonths(7), proposer.mia));
        proposer.drafted();
        link = proposer.link();
        proposer.shares("{\"with\":\"APPROVER\",\"employeeId\":\"%s\",\"version\":1}".formatted(proposer.ron))
                .statusCode(201);
    }

    @Test
    void whoConfirmedIsNamedInEveryFormatUntilTheyAreErasedAndInNoneAfterwards() throws IOException {
        assertThat(all()).allSatisfy(text -> assertThat(text).contains(NAME));

        erased();

        assertThat(all()).noneSatisfy(text -> assertThat(text).contains(NAME));
        assertThat(read(given(), link + "?format=pdf")).doesNotContain(NAME).contains("Cut the nightly build");
    }

    @Test
    void nothingThatIsKeptHoldsTheName() {
        assertThat(proposer.company.rows("select content::text || citations::text from proposal"))
                .hasSize(1)
                .noneMatch(text -> text.contains(NAME));
        assertThat(proposer.company.rows("select content::text from proposal_version"))
                .hasSize(1)
                .noneMatch(text -> text.contains(NAME));
    }

    private void erased() {
        EvidenceApi.forgets(proposer.mia);
        proposer.company.tell("people-events", "EmployeeErased", """
                {"erasureId":"%s","employeeId":"%s","version":9,"userNameDigest":"gone","formerUserNameDigest":"former",
                 "framework":"","level":"","active":false}""".formatted(UUID.randomUUID(), proposer.mia));
        await().untilAsserted(() ->
                assertThat(proposer.company.told("ErasureAcknowledged", 1)).isNotEmpty());
    }

    private List<String> all() throws IOException {
        return List.of(
                proposer.emma().get(proposer.path("")).asString(),
                read(proposer.emma(), proposer.path("?format=pdf")),
                proposer.as("ron").get(proposer.path("/versions/1")).asString(),
                read(proposer.as("ron"), proposer.path("/versions/1?format=pdf")),
                word(proposer.as("ron"), proposer.path("/versions/1?format=docx")),
                proposer.as("ron").get(proposer.path("/versions/1?format=html")).asString(),
                proposer.as("ron")
                        .get(proposer.path("/versions/1?format=markdown"))
                        .asString());
    }

    private static String read(RequestSpecification reader, String path) throws IOException {
        try (var file = Loader.loadPDF(reader.get(path).asByteArray())) {
            return new PDFTextStripper().getText(file).replaceAll("\\s+", " ");
        }
    }

    private static String word(RequestSpecification reader, String path) throws IOException {
        byte[] bytes = reader.get(path).asByteArray();
        try (var text = new XWPFWordExtractor(new XWPFDocument(new ByteArrayInputStream(bytes)))) {
            return text.getText();
        }
    }
}
