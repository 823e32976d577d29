/** What the texts in requests stand for: dates, ids, moments; how each is written, read and named. */
package org.nextlevel.kit.value;
