package org.nextlevel.framework.library;

import io.restassured.http.ContentType;
import io.restassured.response.Response;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.nextlevel.framework.Editors;

/** An editor who keeps libraries of competencies. */
public record Librarian(Editors company) {
    private static final String ONET = """
            {"name": "Elements", "source": "https://example.org", "licence": "CC BY 4.0", "attribution": "By the authors of elements.",
             "language": "en", "release": "7.1"}""";

    public static Librarian ofNewCompany() {
        return new Librarian(Editors.ofNewCompany());
    }

    /** Begins the library {@code onet}, and imports the sample of that shape. */
    public void keepsElements() {
        keeps("onet", null, ONET).then().statusCode(201);
        imports("onet", "*", "text/tab-separated-values", sample("onet-shape.tsv"))
                .then()
                .statusCode(200);
    }

    public Response keeps(String key, String ifMatch, String says) {
        var request = company.editor().contentType(ContentType.JSON).body(says);
        return (ifMatch == null ? request : request.header("If-Match", ifMatch))
                .put("/api/competency-libraries/" + key);
    }

    public Response imports(String key, String ifMatch, String type, String list) {
        var request = company.editor().contentType(type).body(list.getBytes(StandardCharsets.UTF_8));
        return (ifMatch == null ? request : request.header("If-Match", ifMatch))
                .post("/api/competency-libraries/%s/imports".formatted(key));
    }

    public Response searches(String key, String words) {
        return company.editor()
                .queryParam("search", words)
                .get("/api/competency-libraries/%s/competencies".formatted(key));
    }

    public static String sample(String name) {
        try (InputStream file = Librarian.class.getResourceAsStream("/lists/" + name)) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
