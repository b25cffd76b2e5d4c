package io.kaibiao.page.source;

/**
 * Identifies an input.
 *
 * @param name its name in messages
 * @param sha256 the SHA-256 of its bytes, in hexadecimal
 */
record InputIdentity(String name, String sha256) {}
