/** What there are images of, where each is made, and how it is written as an archive. */
package org.nextlevel.images.archive;
