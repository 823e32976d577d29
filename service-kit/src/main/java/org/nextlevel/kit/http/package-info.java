/** What every answer has in common: request ids, ETags, conditional requests. */
package org.nextlevel.kit.http;
