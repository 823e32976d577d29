/** What every answer has in common: ETags, strict JSON, conditional requests. */
package org.nextlevel.kit.http;
