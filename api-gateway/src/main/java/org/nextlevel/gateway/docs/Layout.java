package org.nextlevel.gateway.docs;

import static org.nextlevel.gateway.docs.Markup.text;

/** The frame around every page of the documentation. */
final class Layout {
    private static final String PAGE = """
            <!DOCTYPE html>
            <html lang="en">
              <head>
                <meta charset="utf-8">
                <meta name="viewport" content="width=device-width, initial-scale=1">
                <meta name="color-scheme" content="light dark">
                <title>%s · NextLevel API</title>
                <link rel="icon" href="data:,">
                <link rel="stylesheet" href="/docs/docs.css">
                <script type="module" src="/docs/search.js"></script>
              </head>
              <body>
                <a class="skip" href="#main">Skip to the content</a>
                <header>
                  <a class="brand" href="/docs">NextLevel API</a>
                  <nav aria-label="Documentation">
                    <a href="/docs#guides">Guides</a> <a href="/docs#operations">Operations</a> <a href="/docs/problems">Problems</a>
                    <a href="/docs/events">Events</a> <a href="/docs/try">Try it</a> <a href="/">App</a>
                  </nav>
                </header>
                <main id="main">
            %s
                </main>
              </body>
            </html>
            """;

    private Layout() {}

    static String page(String title, String body) {
        return PAGE.formatted(text(title), body);
    }

    /** A field that leaves on the page what has all words that are typed into it. */
    static String search(String what) {
        return """
                <div class="search" hidden>
                  <label for="find">Search %s</label>
                  <input id="find" type="search" autocomplete="off">
                  <p id="found" role="status"></p>
                </div>
                """.formatted(text(what));
    }
}
