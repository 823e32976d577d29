package org.nextlevel.advisor.promotion.promotioncase;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.apache.kafka.clients.producer.Producer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.nextlevel.advisor.Company;
import org.nextlevel.testkit.Topics;

/** Whose screens are told what happens to what belongs to a case: nobody else learns that somebody asks. */
@QuarkusTest
@Tag("live")
@Tag("privacy")
class CaseReadersTest {
    @Inject
    Producer<String, String> kafka;

    private Company company;
    private CaseStory story;
    private String emma;
    private String mia;

    @BeforeEach
    void aCompany() {
        company = new Company(kafka).withFramework();
        UUID manager = company.hires("mia", company.hires("dora", null));
        emma = company.hires("emma", manager).toString();
        mia = manager.toString();
        story = CaseStory.opened(company, "emma");
    }

    @Test
    void aCommitmentIsForThoseWhoSeeTheCase() {
        story.asked();
        story.post("mia", "commitments", "{\"what\":\"Talk.\",\"dueOn\":\"%s\"}".formatted(Company.today()))
                .statusCode(201);
        assertThat(audience("CommitmentMade")).containsOnly(emma, mia);
    }

    private List<String> audience(String type) {
        return List.of(Topics.header(company.told(type, 1).getFirst(), "ce_audience")
                .orElseThrow()
                .split(","));
    }
}
