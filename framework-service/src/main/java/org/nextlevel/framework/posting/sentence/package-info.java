/** What one sentence of a posting asks for: the suggestion, and what the posting's owner decided. */
package org.nextlevel.framework.posting.sentence;
