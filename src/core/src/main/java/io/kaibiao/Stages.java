package io.kaibiao;

import io.kaibiao.dimension.DimensionReader;
import io.kaibiao.document.Phrasebook;
import io.kaibiao.document.profile.ProfileReader;
import io.kaibiao.form.catalogue.Catalogue;
import io.kaibiao.proof.Proof;
import io.kaibiao.prose.StatementReader;

/**
 * The stages of a conversion that serve all documents, with what they know. Immutable and safe for
 * use by many threads.
 *
 * @param catalogue what is known of printed forms
 * @param proof what checks amounts against identities
 * @param statements what finds the amounts that sentences state
 * @param phrases what is known of headings and their order
 * @param profiles what weighs what a report says of itself
 * @param dimensions what says where figures stand in fiscal terms
 */
record Stages(
    Catalogue catalogue,
    Proof proof,
    StatementReader statements,
    Phrasebook phrases,
    ProfileReader profiles,
    DimensionReader dimensions) {}
