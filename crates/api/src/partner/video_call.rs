//! `POST /api/v2/video-call`, `POST /api/v2/video-call-record`

use wire::problem::{Identifier, Problem as Words};

use crate::{
    Problem,
    auth::Partner,
    describe::about::{About, Caller, Tag},
};

/// Says that there are no video calls.
pub async fn refuse(_: Partner) -> Problem {
    Words::new(Identifier::PartnerContractError, "Video calls are not offered.").into()
}

/// What it says about itself.
pub fn about_call() -> About {
    about("openVideoCall", "Open a video call: not offered")
}

/// What it says about itself.
pub fn about_record() -> About {
    about("getVideoCallRecord", "Fetch the record of a video call: not offered")
}

fn about(id: &'static str, summary: &'static str) -> About {
    About::new(Tag::Changes, id, summary, Caller::Partner)
        .says("Older integrations know this endpoint. There are no video calls here, and it says so.")
        .refuses(400, Identifier::PartnerContractError, "Always.")
}
