/** How other systems read what happened: page by page, or waiting for the next. */
package org.nextlevel.integration.feed.reading;
