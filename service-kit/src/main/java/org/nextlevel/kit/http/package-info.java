/** What every request and answer has in common: known parameters, ETags, conditional reads, compression. */
package org.nextlevel.kit.http;
