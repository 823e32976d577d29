package org.nextlevel.advisor.leaving;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import jakarta.inject.Inject;
import org.apache.kafka.clients.producer.Producer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.nextlevel.advisor.Company;

/** Instances of 0.1.0 still run while those of this release start: they know the tables by their former names. */
@QuarkusTest
@Tag("M7.2")
class FormerNamesTest {
    private static final String PATH = "/api/employees/me/leaving";
    private static final String ADD_KEY =
            "insert into outlook_key (tenant, digest, wrapped) values ('%s', '\\x01', '\\x02') returning tenant";

    @Inject
    Producer<String, String> kafka;

    private Company company;

    @BeforeEach
    void whatIsWrittenNow() {
        company = new Company(kafka).withFramework();
        company.hires("emma", null);
        company.as("emma")
                .contentType(ContentType.JSON)
                .header("If-Match", "\"0\"")
                .body("{\"notes\":\"Ask Noah.\"}")
                .put(PATH)
                .then()
                .statusCode(200);
    }

    @Test
    void aFormerInstanceReadsReplacesAndErases() {
        assertThat(company.rows(
                        "select encode(o.sealed, 'hex') from outlook_key k join outlook o using (tenant, digest)"))
                .hasSize(1)
                .isEqualTo(company.rows("select encode(sealed, 'hex') from leaving"));
        company.rows("update outlook set version = version + 1, sealed = sealed returning tenant");
        assertThat(tag()).isEqualTo("\"2\"");
        company.rows("delete from outlook_key returning tenant");
        assertThat(tag()).isEqualTo("\"0\"");
        assertThat(company.rows("select tenant from leaving")).isEmpty();
    }

    @Test
    void aFormerInstanceAdds() {
        company.rows(ADD_KEY.formatted(company.tenant()));
        company.rows(
                "insert into outlook (tenant, digest, version, sealed) values ('%s', '\\x01', 1, '\\x03') returning tenant"
                        .formatted(company.tenant()));
        assertThat(company.rows("select tenant from leaving_key")).hasSize(2);
        assertThat(company.rows("select tenant from leaving")).hasSize(2);
    }

    @Test
    void noFormerNameOpensAnotherCompany() {
        Company other = new Company(kafka);
        assertThat(other.rows("select tenant from outlook_key")).isEmpty();
        assertThat(other.rows("select tenant from outlook")).isEmpty();
        assertThat(other.rows("delete from outlook_key returning tenant")).isEmpty();
        assertThatIllegalStateException().isThrownBy(() -> other.rows(ADD_KEY.formatted(company.tenant())));
    }

    private String tag() {
        return company.as("emma").get(PATH).header("ETag");
    }
}
