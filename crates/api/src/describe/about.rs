//! What an endpoint says about itself. It stands beside its handler, and a route cannot be made without it.

use schemars::{JsonSchema, Schema, SchemaGenerator};
use serde_json::{Value, json};
use wire::problem::Identifier;

/// The chapters of the description, in the order a reader meets them.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Tag {
    /// Opening a verification.
    Order,
    /// What we tell without being asked.
    Webhooks,
    /// Asking how it went.
    Results,
    /// Changing or ending it.
    Changes,
    /// A face that is shown again.
    Faces,
    /// What the environment is set to.
    Settings,
    /// Companies.
    Companies,
    /// What the hosted page calls.
    Capture,
    /// What people see of themselves.
    Own,
    /// What the console calls.
    Console,
    /// The server itself.
    Server,
}

impl Tag {
    /// Every chapter.
    pub const ALL: &'static [Self] = &[
        Self::Order,
        Self::Webhooks,
        Self::Results,
        Self::Changes,
        Self::Faces,
        Self::Settings,
        Self::Companies,
        Self::Capture,
        Self::Own,
        Self::Console,
        Self::Server,
    ];

    /// Its title.
    pub fn title(self) -> &'static str {
        match self {
            Self::Order => "Open a verification",
            Self::Webhooks => "Receive webhooks",
            Self::Results => "Ask for results",
            Self::Changes => "Change, repeat, erase",
            Self::Faces => "Recognise a face",
            Self::Settings => "Settings",
            Self::Companies => "Companies",
            Self::Capture => "The hosted page",
            Self::Own => "What people see of themselves",
            Self::Console => "The console",
            Self::Server => "The server",
        }
    }

    /// What it is about.
    pub fn words(self) -> &'static str {
        match self {
            Self::Order => {
                "A verification begins with a token: your server asks for one and sends the person to its link."
            }
            Self::Webhooks => {
                "What we send to your server. Answer with any 2xx within ten seconds; anything else is \
                tried again for days. The same webhook may come twice, because your answer may have been lost. \
                Trust none whose signature you have not verified: it is computed over exactly the bytes of the body, \
                so verify it before you parse them."
            }
            Self::Results => "Webhooks tell you when a verification is decided; these answer whenever you ask.",
            Self::Changes => "What can be done with a verification after it was opened.",
            Self::Faces => {
                "The person of an approved verification shows their face again, say to sign in: a photograph is compared \
                with the selfie of the verification."
            }
            Self::Settings => "What applies to every verification of an environment unless it says otherwise.",
            Self::Companies => "Verification of companies.",
            Self::Capture => {
                "What our own page calls while the person is there. It is described because everything \
                is; integrations need none of it, and it may change with any version."
            }
            Self::Own => {
                "What the page `/me` calls, where people see what is held about them. The secret of the link alone tells \
                how a verification stands; everything else needs a proof. It may change with any version."
            }
            Self::Console => {
                "What the console calls, for people of the staff who are signed in with a cookie. What is not a mere \
                question carries the header `X-CSRF-Token`, which `GET /api/console/session` tells. Mistakes are problem \
                details (RFC 9457) with an `identifier`. It may change with any version."
            }
            Self::Server => "Health, and this description.",
        }
    }
}

/// Who may call an endpoint.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Caller {
    /// A partner's server, with its key pair.
    Partner,
    /// A partner's customer, with the secret of the link.
    Client,
    /// Whoever fills in a company's form, with its credential.
    Company,
    /// Somebody of the staff, with the cookie of a sign-in.
    Staff,
    /// Whoever has the address: it is signed, or there is nothing to protect.
    Anybody,
}

/// What has to have happened before an example can be tried.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Given {
    /// Nothing.
    Nothing,
    /// A verification was opened.
    Opened,
    /// A verification was opened, and its client wants to go on at a phone.
    HandedOff,
    /// The client has agreed to begin.
    Started,
    /// The client has chosen a document.
    Chosen,
    /// The client has agreed to begin, and is asked for codes, an address and answers.
    Tasked,
    /// The same, and codes were sent.
    Coded,
    /// The client has chosen a document and was asked for acts before the camera.
    Challenged,
    /// The client has chosen a document and sent a first piece of a picture.
    Uploading,
    /// The client has sent every picture.
    Photographed,
    /// The verification is decided.
    Decided,
    /// The verification is decided, and approved.
    Approved,
    /// The verification is decided, approved, and has a selfie.
    Recognisable,
    /// The person of such a verification was asked for their face.
    Authenticating,
    /// The person has agreed to show it.
    Agreed,
    /// The client's time is over.
    Expired,
    /// The form of a company was opened.
    Company,
    /// The verification was erased.
    Erased,
    /// It is decided, and its person has shown who they are.
    Proved,
    /// That person has asked for erasure.
    Asked,
    /// A verification was opened in an environment with a theme.
    Themed,
    /// An administrator is signed in at the console.
    SignedIn,
    /// The same, who holds a case that waits for a person.
    Waiting,
    /// The same, where a colleague's ruling awaits a second person.
    RuledOnce,
}

impl Given {
    /// The word for it in the document.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Nothing => "nothing",
            Self::Opened => "opened",
            Self::HandedOff => "handedOff",
            Self::Started => "started",
            Self::Chosen => "chosen",
            Self::Tasked => "tasked",
            Self::Coded => "coded",
            Self::Challenged => "challenged",
            Self::Uploading => "uploading",
            Self::Photographed => "photographed",
            Self::Decided => "decided",
            Self::Approved => "approved",
            Self::Recognisable => "recognisable",
            Self::Authenticating => "authenticating",
            Self::Agreed => "agreed",
            Self::Expired => "expired",
            Self::Company => "company",
            Self::Erased => "erased",
            Self::Proved => "proved",
            Self::Asked => "asked",
            Self::Themed => "themed",
            Self::SignedIn => "signedIn",
            Self::Waiting => "waiting",
            Self::RuledOnce => "ruledOnce",
        }
    }
}

/// Names in examples that stand for what the server hands out. Whoever tries an example puts real ones in their place.
pub mod stand_in {
    /// A verification.
    pub const SCAN_REF: &str = "d2714c8a-0f3e-4b57-9c3d-8a1f5e6b7c90";
    /// The secret of a link.
    pub const AUTH_TOKEN: &str = "pgYQX0z2T8mtcpNj9I20uWVCLKNuG0vgr12f0wAC";
    /// The code for typing that stands for the link.
    pub const DIGIT_STRING: &str = "48236570";
    /// The secret of a hand-off.
    pub const HAND_OFF: &str = "cV4nQ8sT2xWb6LmZr0YkE7pJhU3aGd9F";
    /// A photograph in Base64.
    pub const PHOTOGRAPH: &str = "/9j/4AAQSkZJRg==";
    /// What frames name their challenge by.
    pub const NONCE: &str = "hV3kQ0sW9bTz7LmXr2YdE5pN";
    /// The code that was sent to an e-mail address.
    pub const EMAIL_CODE: &str = "592037";
    /// The code that was sent to a phone.
    pub const PHONE_CODE: &str = "8164";
    /// What shows who somebody is.
    pub const PROOF: &str = "1800001200.7d5b0c9f8e3a614257b8d9e0f1a2b3c4d5e6f70819a2b3c4d5e6f708192a3b4c";
    /// The credential of a company's form.
    pub const COMPANY_TOKEN: &str = "9TIMoX4oSVmWDJ8qS7zeFUMTh5hi1EcqqLTrPR9r";
    /// An environment, in the address of a picture.
    pub const ENVIRONMENT: &str = "019f2d5e-7c11-7a44-8b1e-3f60c2d95a01";
    /// A picture of a theme.
    pub const THEME_PICTURE: &str = "5f8c1e7a9b3d4026c8e1f0a2b4d6978c5f8c1e7a9b3d4026c8e1f0a2b4d6978c";
    /// A picture.
    pub const CAPTURE: &str = "019f2d60-1b7e-7cc0-a1f5-52e0934d7b02";
    /// An upload.
    pub const UPLOAD: &str = "6f1c2f0e-4a1d-4c55-9d3c-0c5f4b1a7e21";
    /// The secret of an invitation.
    pub const INVITATION: &str = "hT5kQ0sW9bTz7LmXr2YdE5pNcV4nQ8sT2xWb6LmZr0Y";
    /// The code of an authenticator app.
    pub const TOTP_CODE: &str = "492039";
    /// Somebody of the staff.
    pub const STAFF: &str = "019f2d60-4c2b-7b1e-9d77-0f5f3c6a8e11";
    /// The public half of a key pair.
    pub const API_KEY: &str = "Zx2mQ8cT4vW9sLr1YkE7";
    /// A receiver of webhooks.
    pub const WEBHOOK: &str = "019f2d61-0a3c-7d2f-8e44-6b1d9c5f7a22";
    /// A delivery.
    pub const DELIVERY: &str = "019f2d61-5e8a-7c90-b3f2-2a7e4d1c9b33";
    /// An entry of the audit log.
    pub const ENTRY: &str = "019f2d61-9b1e-7a53-a4c8-5d0e2f7b8c44";
    /// The second after which a link to a picture does not work.
    pub const EXPIRES: i64 = 1_800_003_600;
    /// The signature of a link to a picture.
    pub const SIGNATURE: &str = "0c4e6b0f9a7d5e3c1b2a49586776859403f2e1d0cbbaa99887766554433221f0";
}

/// Makes the JSON Schema of an answer.
pub type MakeSchema = fn(&mut SchemaGenerator) -> Schema;

/// What is known about one endpoint.
pub struct About {
    /// The chapter.
    pub tag: Tag,
    /// Its name for programs, the same in every version: `openSession`.
    pub id: &'static str,
    /// A few words.
    pub summary: &'static str,
    /// As many as are useful, in CommonMark: paragraphs, lists, `code` and links.
    pub words: String,
    /// Who may call.
    pub caller: Caller,
    /// Parameters in path, query and headers.
    pub parameters: Vec<Parameter>,
    /// What the request carries.
    pub body: Option<Body>,
    /// What is answered when all is well.
    pub answers: Vec<Answer>,
    /// What is answered when something is not: status, identifier, when.
    pub refusals: Vec<(u16, Identifier, String)>,
    /// Requests to try. An endpoint without any is tried once with the examples of its parameters.
    pub examples: Vec<Example>,
    /// What has to have happened before they can be tried.
    pub given: Given,
}

impl About {
    /// Begins a description.
    pub fn new(tag: Tag, id: &'static str, summary: &'static str, caller: Caller) -> Self {
        Self {
            tag,
            id,
            summary,
            words: String::new(),
            caller,
            parameters: vec![],
            body: None,
            answers: vec![],
            refusals: vec![],
            examples: vec![],
            given: Given::Nothing,
        }
    }

    /// Says more.
    pub fn says(mut self, words: impl Into<String>) -> Self {
        self.words = words.into();
        self
    }

    /// Takes a parameter.
    pub fn takes(mut self, parameter: Parameter) -> Self {
        self.parameters.push(parameter);
        self
    }

    /// Takes a JSON body, described by a named schema.
    pub fn json(mut self, name: &'static str, schema: Value) -> Self {
        self.body = Some(Body::Json { name, schema });
        self
    }

    /// Takes a picture as body.
    pub fn picture(mut self) -> Self {
        self.body = Some(Body::Picture);
        self
    }

    /// Takes a picture or a PDF as body.
    pub fn document(mut self) -> Self {
        self.body = Some(Body::Document);
        self
    }

    /// Answers like this when all is well.
    pub fn answers(mut self, answer: Answer) -> Self {
        self.answers.push(answer);
        self
    }

    /// Answers a problem; what every endpoint of its kind may answer (keys, JSON, our own mistakes) is known already.
    pub fn refuses(mut self, status: u16, identifier: Identifier, when: impl Into<String>) -> Self {
        self.refusals.push((status, identifier, when.into()));
        self
    }

    /// Says what has to have happened before its examples can be tried.
    pub fn given(mut self, given: Given) -> Self {
        self.given = given;
        self
    }

    /// Shows a request: a name of letters, digits and `-`, a few words, and its JSON body.
    pub fn example(mut self, name: &'static str, summary: &'static str, body: Value) -> Self {
        self.examples.push(Example { name, summary, body });
        self
    }
}

/// Where a parameter stands.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Place {
    /// In the path.
    Path,
    /// Behind the question mark.
    Query,
    /// Among the headers.
    Header,
}

impl Place {
    /// OpenAPI's word.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Path => "path",
            Self::Query => "query",
            Self::Header => "header",
        }
    }
}

/// One parameter.
pub struct Parameter {
    /// Its name.
    pub name: &'static str,
    /// Where it stands.
    pub place: Place,
    /// Whether it has to be there.
    pub required: bool,
    /// What it means.
    pub words: String,
    /// What it may be.
    pub schema: Value,
    /// One that is good.
    pub example: Option<Value>,
}

impl Parameter {
    /// A part of the path.
    pub fn path(name: &'static str, words: impl Into<String>, schema: Value) -> Self {
        Self { name, place: Place::Path, required: true, words: words.into(), schema, example: None }
    }

    /// A part of the query; may be left out unless `required` is called.
    pub fn query(name: &'static str, words: impl Into<String>, schema: Value) -> Self {
        Self { name, place: Place::Query, required: false, words: words.into(), schema, example: None }
    }

    /// A header; may be left out unless `required` is called.
    pub fn header(name: &'static str, words: impl Into<String>, schema: Value) -> Self {
        Self { name, place: Place::Header, required: false, words: words.into(), schema, example: None }
    }

    /// It has to be there.
    pub fn required(mut self) -> Self {
        self.required = true;
        self
    }

    /// Shows a good one.
    pub fn example(mut self, example: impl Into<Value>) -> Self {
        self.example = Some(example.into());
        self
    }
}

/// What a request carries.
pub enum Body {
    /// JSON of this shape.
    Json {
        /// The schema's name among the components.
        name: &'static str,
        /// The schema.
        schema: Value,
    },
    /// A photograph.
    Picture,
    /// A photograph or a PDF.
    Document,
}

/// A request to try.
pub struct Example {
    /// Its name for programs.
    pub name: &'static str,
    /// What it shows.
    pub summary: &'static str,
    /// Its body.
    pub body: Value,
}

/// What an answer carries.
pub enum Carries {
    /// JSON of this shape.
    Json(MakeSchema),
    /// JSON of a shape that is written by hand.
    Shape(Value),
    /// Bytes or text of one of these media types.
    File(&'static [&'static str]),
    /// Nothing.
    Nothing,
    /// Nothing, or a problem that is told although all is well.
    NothingOrProblem,
}

/// An answer when all is well.
pub struct Answer {
    /// Its status.
    pub status: u16,
    /// What it means.
    pub words: &'static str,
    /// What it carries.
    pub carries: Carries,
    /// Headers it has: name, meaning, schema.
    pub headers: Vec<(&'static str, &'static str, Value)>,
    /// What it may look like.
    pub example: Option<Value>,
}

impl Answer {
    fn new(status: u16, words: &'static str, carries: Carries) -> Self {
        Self { status, words, carries, headers: vec![], example: None }
    }

    /// JSON of a type.
    pub fn json<T: JsonSchema>(status: u16, words: &'static str) -> Self {
        Self::new(status, words, Carries::Json(SchemaGenerator::subschema_for::<T>))
    }

    /// JSON of a shape that is written by hand.
    pub fn shape(status: u16, words: &'static str, schema: Value) -> Self {
        Self::new(status, words, Carries::Shape(schema))
    }

    /// A file of one of these media types.
    pub fn file(status: u16, words: &'static str, media: &'static [&'static str]) -> Self {
        Self::new(status, words, Carries::File(media))
    }

    /// Nothing but the status.
    pub fn nothing(status: u16, words: &'static str) -> Self {
        Self::new(status, words, Carries::Nothing)
    }

    /// Nothing but the status, or a problem: the contract tells some with a good status.
    pub fn nothing_or_problem(status: u16, words: &'static str) -> Self {
        Self::new(status, words, Carries::NothingOrProblem)
    }

    /// Has a header with text.
    pub fn header(mut self, name: &'static str, words: &'static str) -> Self {
        self.headers.push((name, words, json!({ "type": "string" })));
        self
    }

    /// Shows what it may look like.
    pub fn example(mut self, example: Value) -> Self {
        self.example = Some(example);
        self
    }
}
