package org.nextlevel.stack.part.keycloak;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import org.nextlevel.stack.account.Realm;

/** A folder that Keycloak takes for its installation, with data of its own and the rest linked, so stacks can share it. */
public final class KeycloakHome {
    private static final List<String> SHARED = List.of("lib", "conf", "providers", "themes");

    private KeycloakHome() {}

    /** Makes the folder, or brings it up to date, and returns it. */
    public static Path prepare(Path folder, Path installation) {
        Path imports = folder.resolve("data/import");
        try (InputStream realm = Realm.open()) {
            Files.createDirectories(imports);
            Files.copy(realm, imports.resolve("nextlevel-realm.json"), StandardCopyOption.REPLACE_EXISTING);
            for (String shared : SHARED) {
                Path link = folder.resolve(shared);
                Files.deleteIfExists(link);
                Files.createSymbolicLink(link, installation.resolve(shared));
            }
            return folder;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
