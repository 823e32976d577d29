package org.nextlevel.framework;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import org.junit.jupiter.api.Tag;
import org.nextlevel.framework.library.Librarian;
import org.nextlevel.framework.posting.Poster;
import org.nextlevel.testkit.api.WriteBack;

@QuarkusTest
@Tag("api")
class FrameworkWriteBackTest extends WriteBack {
    @Override
    protected Thing thing(String path) {
        if (path.contains("/postings/")) {
            Poster emma = Poster.ofNewCompany();
            String posting = emma.added("Own the budget of the department");
            emma.decides(posting, 1, "{\"confirmed\":true,\"competency\":\"budget\",\"level\":\"senior-manager\"}")
                    .then()
                    .statusCode(200);
            return new Thing(emma::request, posting + "/sentences/1/decision");
        }
        Editors acme = Editors.ofNewCompany();
        if (path.contains("/framework-mappings/")) {
            acme.editor()
                    .contentType(ContentType.JSON)
                    .body("{\"fillDown\":true,\"headerRow\":2}")
                    .put("/api/framework-mappings/ours")
                    .then()
                    .statusCode(201);
            return new Thing(acme::editor, path.replace("{name}", "ours"));
        }
        if (path.contains("/competency-libraries/")) {
            new Librarian(acme).keepsElements();
            return new Thing(acme::editor, path.replace("{key}", "onet"));
        }
        acme.writes("small", Editors.small("Does it well."));
        return new Thing(
                acme::editor,
                path.replace("{key}", "small").replace("{part}", "expectations").replace("{item}", "two.craft"));
    }
}
