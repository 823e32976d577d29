package org.nextlevel.framework.posting;

import static io.restassured.RestAssured.given;

import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.Map;
import org.nextlevel.framework.Editors;
import org.nextlevel.testkit.Tokens;

/** What somebody does who aims at a posting, in a company that has published the general ladder. */
public record Poster(String tenant, String userName) {
    private static final String POSTINGS = "/api/frameworks/general-ladder/postings";

    public static Poster ofNewCompany() {
        Editors editors = Editors.ofNewCompany();
        editors.writes(
                "general-ladder",
                editors.employee().get("/api/framework-starters/general-ladder").asString());
        editors.publishes("general-ladder");
        return new Poster(editors.tenant(), "emma");
    }

    public Poster colleague(String name) {
        return new Poster(tenant, name);
    }

    public RequestSpecification request(String... roles) {
        return given().auth().oauth2(Tokens.of(tenant, userName, roles));
    }

    public Response adds(String text) {
        return adds(Map.of("title", "Head of sales", "text", text));
    }

    public Response adds(Map<String, ?> posting) {
        return request().contentType(ContentType.JSON).body(posting).post(POSTINGS);
    }

    public Response uploads(String type, byte[] file) {
        return request()
                .contentType(type)
                .queryParam("title", "Head of sales")
                .body(file)
                .post(POSTINGS);
    }

    /** The path of a new posting of this text. */
    public String added(String text) {
        return adds(text).then().statusCode(201).extract().header("Location");
    }

    public JsonPath reads(String path) {
        return request().get(path).then().statusCode(200).extract().jsonPath();
    }

    public Response lists() {
        return request().get(POSTINGS);
    }

    /** Decides on a sentence as it is now. */
    public Response decides(String path, int number, String decision) {
        return decides(path, number, decision, request().get(path).header("ETag"));
    }

    public Response decides(String path, int number, String decision, String ifMatch) {
        RequestSpecification request = request().contentType(ContentType.JSON).body(decision);
        return (ifMatch == null ? request : request.header("If-Match", ifMatch))
                .put("%s/sentences/%d/decision".formatted(path, number));
    }
}
