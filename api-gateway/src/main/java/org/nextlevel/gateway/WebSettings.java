package org.nextlevel.gateway;

import io.smallrye.config.WithDefault;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** The reference app, which the gateway serves at its root. */
public interface WebSettings {

    /** Where the build of the module {@code web} wrote it; a page that says how to get it where there is none. */
    Optional<Path> folder();

    /** Where the app signs people in, as a browser reaches it. */
    @WithDefault("${quarkus.oidc.auth-server-url}")
    Optional<String> issuer();

    /** The public client that it does so by. */
    @WithDefault("nextlevel-web")
    String client();

    /**
     * Accounts that the page offers to whoever wants to try it, each a name and, after spaces, its roles. None where real
     * people sign in.
     */
    Optional<List<String>> demoAccounts();
}
