package org.nextlevel.framework;

import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import java.util.Set;
import org.jboss.logging.Logger;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.nextlevel.framework.library.Librarian;
import org.nextlevel.framework.posting.Poster;
import org.nextlevel.testkit.plan.Crowd;
import org.nextlevel.testkit.plan.PagesOfMany;

/** A company whose people keep 200,000 postings, and a library as large as one may be. */
@QuarkusTest
@Tag("long")
class ListsOfManyTest {
    private static final Logger LOG = Logger.getLogger(ListsOfManyTest.class);
    private static final int MANY = Crowd.MANY / 5;
    private static final int LIBRARY = 20_000;

    /** Lists of what there is little of in a company. */
    private static final Set<String> FEW = Set.of(
            "/api/competency-libraries",
            "/api/framework-mappings",
            "/api/frameworks",
            "/api/frameworks/{key}/versions");

    @Test
    void aPageOfAnyListReadsAboutAsManyRowsAsItShows() {
        Poster emma = Poster.ofNewCompany();
        emma.added("Own and manage the annual departmental budget.");
        Editors editors = new Editors(emma.tenant());
        new Librarian(editors).keepsElements();
        grow(Crowd.of(emma.tenant()));
        PagesOfMany.ofAllLists(
                pages -> {
                    pages.read(emma::request, "/api/frameworks/general-ladder/postings");
                    pages.read(editors::editor, "/api/competency-libraries/onet/competencies");
                    pages.search(editors::editor, "/api/competency-libraries/onet/competencies?search=one", LIBRARY);
                },
                FEW);
    }

    /** One posting of fifty is of whoever asks. */
    private static void grow(Crowd crowd) {
        crowd.copies(
                "posting",
                MANY,
                "true",
                Map.of(
                        "id",
                        "gen_random_uuid()",
                        "owner_id",
                        "case n % 50 when 0 then sample.owner_id else gen_random_uuid() end",
                        "posted_at",
                        "now() - make_interval(mins => n)"));
        crowd.copies(
                "library_competency", LIBRARY, "true", Map.of("id", "'c' || n", "name", "'Name ' || md5(n::text)"));
        LOG.info(crowd.sizeOf("posting"));
    }
}
