package org.nextlevel.testkit.wing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WingPictureTest {
    @TempDir
    Path folder;

    @Test
    void thePictureShowsDoorsAndRealArrows() throws IOException {
        var module = new SampleModule(folder)
                .type("copy", "public class Person { public static class Name {} }")
                .wing("copy", "")
                .type("growth", "class Goal { org.sample.copy.Person person; org.sample.copy.Person.Name[] names; }")
                .wing("growth", "\"copy\"");
        assertThat(WingPicture.of(module.wings())).isEqualTo("""
                ```mermaid
                flowchart TD
                  copy["copy<br/>door: 1"]
                  growth["growth<br/>door: 0"] --> copy
                ```
                """);
    }

    @Test
    void onlyTheBlockOfTheModuleIsWritten() throws IOException {
        Path file = Files.writeString(
                folder.resolve("ARCHITECTURE.md"),
                "before\n<!-- wings of sample -->\nold\n<!-- end -->\n<!-- wings of other -->\nkept\n<!-- end -->\n");
        var picture = new WingPicture(file, "sample");
        assertThat(picture.read()).isEqualTo("old\n");
        picture.write("new\n");
        assertThat(file)
                .hasContent(
                        "before\n<!-- wings of sample -->\nnew\n<!-- end -->\n<!-- wings of other -->\nkept\n<!-- end -->\n");
    }

    @Test
    void aFileWithoutTheBlockIsRefused() throws IOException {
        var picture = new WingPicture(Files.writeString(folder.resolve("ARCHITECTURE.md"), "nothing\n"), "sample");
        assertThatThrownBy(picture::read).hasMessageContaining("<!-- wings of sample -->");
    }
}
