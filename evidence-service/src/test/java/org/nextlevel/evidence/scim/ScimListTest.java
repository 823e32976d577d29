package org.nextlevel.evidence.scim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** In which order and by which pages people are listed (RFC 7644, 3.4.2; RFC 9865). */
@QuarkusTest
@Tag("M10.1")
class ScimListTest {
    private final IdentityProvider idp = IdentityProvider.ofSomeCompany();

    @Test
    void aListIsSortedAndReadByNumber() {
        idp.addsAnaBobAndCyd();
        sorted("userName", "descending", 1, 2)
                .then()
                .body("totalResults", is(3))
                .body("itemsPerPage", is(2))
                .body("startIndex", is(1))
                .body("Resources.userName", is(List.of("cyd", "bob")));
        sorted("title", "ascending", 1, 10).then().body("Resources.userName", is(List.of("bob", "ana", "cyd")));
        sorted("emails.value", "ascending", 1, 10).then().body("Resources.userName", is(List.of("ana", "bob", "cyd")));
        sorted("meta.created", "ascending", 2, 1).then().body("Resources.userName", is(List.of("bob")));
        sorted("userName", "ascending", -5, 1)
                .then()
                .body("startIndex", is(1))
                .body("Resources.userName", is(List.of("ana")));
        sorted("userName", "ascending", 99, 5)
                .then()
                .statusCode(200)
                .body("totalResults", is(3))
                .body("itemsPerPage", is(0))
                .body("Resources", is(List.of()));
        sorted("userName", "ascending", 1, 0).then().body("totalResults", is(3)).body("itemsPerPage", is(0));
        sorted("userName", "ascending", 1, -3)
                .then()
                .body("totalResults", is(3))
                .body("itemsPerPage", is(0));
        sorted("favourite", "ascending", 1, 1).then().statusCode(400).body("scimType", is("invalidPath"));
        sorted("userName", "sideways", 1, 1).then().statusCode(400).body("scimType", is("invalidValue"));
    }

    private Response sorted(String by, String order, int start, int count) {
        return idp.request()
                .queryParam("sortBy", by)
                .queryParam("sortOrder", order)
                .queryParam("startIndex", start)
                .queryParam("count", count)
                .get("/scim/v2/Users");
    }

    @Test
    void aListIsReadByCursorsToItsEnd() {
        idp.addsAnaBobAndCyd();
        for (String by : List.of("id", "userName", "title")) {
            List<String> read = new ArrayList<>();
            String cursor = "";
            do {
                Response part =
                        idp.get("/Users?cursor=%s&count=2&sortBy=%s&sortOrder=descending".formatted(cursor, by));
                part.then().statusCode(200).body("startIndex", nullValue());
                read.addAll(part.jsonPath().getList("Resources.userName"));
                cursor = part.path("nextCursor");
            } while (cursor != null);
            assertThat(read).as(by).containsExactlyInAnyOrder("ana", "bob", "cyd");
        }
        idp.get("/Users?cursor&count=2")
                .then()
                .statusCode(200)
                .body("nextCursor", notNullValue())
                .body("startIndex", nullValue());
        idp.get("/Users?cursor=&count=9")
                .then()
                .statusCode(200)
                .body("nextCursor", nullValue())
                .body("startIndex", nullValue());
        idp.request()
                .queryParam("cursor", "bm9uZQ")
                .get("/scim/v2/Users")
                .then()
                .statusCode(400)
                .body("scimType", is("invalidCursor"));
        idp.get("/Users?cursor=&startIndex=1").then().statusCode(400);
    }

    @Test
    void aListIsReadBackwardsByCursorsToItsBeginning() {
        for (int i = 1; i <= 5; i++) {
            idp.user("person-" + i, "\"title\":\"T" + i % 2 + "\"");
        }
        for (String order : List.of("sortBy=userName", "sortBy=title&sortOrder=descending")) {
            List<List<String>> there = parts(order, "nextCursor", "");
            assertThat(there).as(order).hasSize(3);
            Response last = part(order, cursorOfLast(order));
            List<List<String>> back = parts(order, "previousCursor", last.path("previousCursor"));
            assertThat(back.reversed()).as(order).isEqualTo(there.subList(0, 2));
        }
        part("sortBy=userName", "").then().body("previousCursor", nullValue());
    }

    @Test
    void whoComesInBetweenIsReadOnTheWayBack() {
        List.of("b", "d", "f").forEach(idp::user);
        Response first = part("sortBy=userName", "");
        Response second = part("sortBy=userName", first.path("nextCursor"));
        idp.user("c");
        Response back = part("sortBy=userName", second.path("previousCursor"));
        back.then().body("Resources.userName", contains("c", "d")).body("nextCursor", notNullValue());
        part("sortBy=userName", back.path("nextCursor")).then().body("Resources.userName", contains("f"));
        part("sortBy=userName", back.path("previousCursor"))
                .then()
                .body("Resources.userName", contains("b"))
                .body("previousCursor", nullValue());
    }

    private String cursorOfLast(String order) {
        String cursor = "";
        for (String next = ""; next != null; next = part(order, next).path("nextCursor")) {
            cursor = next;
        }
        return cursor;
    }

    /** The user names of the parts, two in each, from a cursor on in one direction. */
    private List<List<String>> parts(String order, String direction, String from) {
        List<List<String>> parts = new ArrayList<>();
        for (String cursor = from; cursor != null; ) {
            Response part = part(order, cursor);
            parts.add(part.jsonPath().getList("Resources.userName"));
            cursor = part.path(direction);
        }
        return parts;
    }

    private Response part(String order, String cursor) {
        Response part = idp.get("/Users?count=2&cursor=" + cursor + "&" + order);
        part.then().statusCode(200);
        return part;
    }

    @Test
    void aSearchAsksTheSameInABody() {
        idp.addsAnaBobAndCyd();
        idp.group("Bakers");
        String search = """
                {"schemas":["urn:ietf:params:scim:api:messages:2.0:SearchRequest"],"filter":"%s",
                 "attributes":["userName","displayName"],"startIndex":1,"count":10}""";
        idp.post("/Users/.search", search.formatted("userName sw \\\"a\\\""))
                .then()
                .statusCode(200)
                .body("totalResults", is(1))
                .body("Resources[0].userName", is("ana"));
        idp.post("/Groups/.search", search.formatted("displayName eq \\\"bakers\\\""))
                .then()
                .body("totalResults", is(1));
        idp.post("/.search", search.formatted("id pr"))
                .then()
                .statusCode(200)
                .body("totalResults", is(4))
                .body("Resources.size()", is(4));
        idp.post("/Users/.search", "{}").then().statusCode(400).body("scimType", is("invalidSyntax"));
    }
}
